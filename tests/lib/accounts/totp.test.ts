import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptedStep, newTotpSecret, totpAddress, totpCode, totpStep } from '../../../lib/accounts/totp.ts';

/** The secret of RFC 6238's test vectors, "12345678901234567890", in base 32. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

describe('one-time codes by time', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('at %i seconds are those of RFC 6238', (seconds, code) => {
    expect(totpCode(secret, totpStep(new Date(seconds * 1000)))).toBe(code);
  });

  const at = new Date('2026-11-20T08:00:10Z');
  const now = totpStep(at);

  it('are taken half a minute early or late, with spaces, and no further', () => {
    const typed = totpCode(secret, now);
    expect(acceptedStep(secret, ` ${typed.slice(0, 3)} ${typed.slice(3)}`, at, null)).toBe(now);
    expect(acceptedStep(secret, totpCode(secret, now - 1), at, null)).toBe(now - 1);
    expect(acceptedStep(secret, totpCode(secret, now + 1), at, null)).toBe(now + 1);
    expect(acceptedStep(secret, totpCode(secret, now + 2), at, null)).toBeNull();
    expect(acceptedStep(secret, totpCode(secret, now - 2), at, null)).toBeNull();
  });

  it('count once', () => {
    expect(acceptedStep(secret, totpCode(secret, now), at, now)).toBeNull();
    expect(acceptedStep(secret, totpCode(secret, now - 1), at, now)).toBeNull();
    expect(acceptedStep(secret, totpCode(secret, now + 1), at, now)).toBe(now + 1);
  });

  it('are never anything that is not six digits', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        if (/^\d{6}$/.test(typed.replace(/\s/g, ''))) return;
        expect(acceptedStep(secret, typed, at, null)).toBeNull();
      }),
    );
  });
});

it('makes secrets of 160 bits that authenticator apps read', () => {
  const made = Array.from({ length: 200 }, newTotpSecret);
  expect(made.every((one) => /^[A-Z2-7]{32}$/.test(one))).toBe(true);
  expect(new Set(made).size).toBe(200);
  expect(totpAddress(secret, 'Bản tin', 'lan@truong.example')).toBe(
    `otpauth://totp/B%E1%BA%A3n%20tin:lan%40truong.example?secret=${secret}&issuer=B%E1%BA%A3n%20tin`,
  );
});
