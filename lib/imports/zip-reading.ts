import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { done, type Issue, issue, type Result, refused } from '../issue.ts';
import { importLimits } from './limits.ts';

const unpack = promisify(inflateRaw);

/** One part of a package, as the directory at its end describes it. */
export type Entry = {
  name: string;
  method: number;
  packed: number;
  unpacked: number;
  offset: number;
};

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const broken: Issue = issue('file', 'importBroken');
const bomb: Issue = issue('file', 'importBomb');

/** Where the directory of a zip file is; null when there is none, or it needs the form for more than 4 GB. */
function directoryOf(bytes: Buffer): { at: number; size: number; count: number } | null {
  const first = Math.max(0, bytes.length - 65_557);
  for (let at = bytes.length - 22; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) !== endMark) continue;
    const count = bytes.readUInt16LE(at + 10);
    const size = bytes.readUInt32LE(at + 12);
    const start = bytes.readUInt32LE(at + 16);
    if (count === 0xffff || start + size > at) return null;
    return { at: start, size, count };
  }
  return null;
}

function entryAt(bytes: Buffer, at: number): (Entry & { locked: boolean; next: number }) | null {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryMark) return null;
  const name = bytes.readUInt16LE(at + 28);
  const next = at + 46 + name + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  if (next > bytes.length) return null;
  return {
    name: bytes.toString('utf8', at + 46, at + 46 + name),
    method: bytes.readUInt16LE(at + 10),
    packed: bytes.readUInt32LE(at + 20),
    unpacked: bytes.readUInt32LE(at + 24),
    offset: bytes.readUInt32LE(at + 42),
    locked: (bytes.readUInt16LE(at + 8) & 1) === 1,
    next,
  };
}

/** Parts whose bytes lie over one another are how a small file promises to become a huge one. */
function overlap(entries: readonly Entry[]): boolean {
  const inOrder = [...entries].sort((one, other) => one.offset - other.offset);
  return inOrder.some((entry, index) => {
    const next = inOrder[index + 1];
    return next !== undefined && entry.offset + 30 + entry.packed > next.offset;
  });
}

/**
 * What a zip file says it holds, without unpacking any of it.
 * @returns its parts, or an issue on `file`: importBroken, importLocked, importBomb.
 */
export function entriesOf(bytes: Buffer): Result<Entry[]> {
  const directory = bytes.length < 22 ? null : directoryOf(bytes);
  if (!directory) return refused(broken);
  if (directory.count > importLimits.parts) return refused(bomb);
  const entries: Entry[] = [];
  let { at } = directory;
  for (let index = 0; index < directory.count; index += 1) {
    const entry = entryAt(bytes, at);
    if (!entry) return refused(broken);
    const { locked, next, ...part } = entry;
    if (locked) return refused(issue('file', 'importLocked'));
    entries.push(part);
    at = next;
  }
  const names = new Set(entries.map(({ name }) => name));
  if (names.size < entries.length) return refused(broken);
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const swollen = entries.some(
    ({ packed, unpacked }) =>
      unpacked > importLimits.harmless && unpacked > Math.max(packed, 1) * importLimits.ratio,
  );
  return total > importLimits.unpacked || swollen || overlap(entries) ? refused(bomb) : done(entries);
}

/** The bytes of one part; null when they are not what the directory promised. Never more than it promised is unpacked. */
export async function unpackEntry(bytes: Buffer, entry: Entry): Promise<Buffer | null> {
  const { offset, packed, unpacked, method } = entry;
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== localMark) return null;
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const data = bytes.subarray(start, start + packed);
  if (data.length < packed) return null;
  if (method === 0) return packed === unpacked ? data : null;
  if (method !== 8) return null;
  if (unpacked === 0) return Buffer.alloc(0);
  const whole = await unpack(data, { maxOutputLength: unpacked }).catch(() => null);
  return whole?.length === unpacked ? whole : null;
}
