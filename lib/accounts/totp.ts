import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** One-time codes by time as every authenticator app makes them: RFC 6238 over SHA-1, six digits, thirty seconds. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const stepMs = 30_000;

/** A new secret of 160 bits in base 32, as it is typed or scanned. */
export const newTotpSecret = (): string =>
  Array.from(randomBytes(32), (byte) => alphabet[byte % 32]).join('');

function bytesOf(secret: string): Buffer {
  const bits = Array.from(secret, (letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/** Which half minute since 1970 an instant is in. */
export const totpStep = (at: Date): number => Math.floor(at.getTime() / stepMs);

/** The code of a half minute. */
export function totpCode(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', bytesOf(secret)).update(counter).digest();
  const offset = mac.readUInt8(mac.length - 1) & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

const same = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/**
 * Whether a code is right now, or was half a minute ago, or will be: clocks differ.
 * @param typed Digits, with whatever spaces between them.
 * @param after The step of the last code that was taken; a code counts once (RFC 6238, 5.2).
 * @returns the code's step, or null.
 */
export function acceptedStep(secret: string, typed: string, at: Date, after: number | null): number | null {
  const code = typed.replace(/\s/g, '');
  const now = totpStep(at);
  const steps = [now, now - 1, now + 1].filter((step) => step > (after ?? -1));
  return steps.find((step) => same(totpCode(secret, step), code)) ?? null;
}

/** What an authenticator app reads from the QR code. */
export function totpAddress(secret: string, issuer: string, email: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(email)}`;
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(issuer)}`;
}
