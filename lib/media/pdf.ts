import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { type Issue, issue } from '../issue.ts';
import { sniff } from './sniff.ts';

const unpack = promisify(inflate);

/** Unpacked bytes of one object stream that are looked at, so that a small file cannot fill the memory. */
const unpackedLimit = 8 * 1024 * 1024;
const streamsRead = 2000;

/** Names may be written with hex escapes: `/J#61vaScript`. */
const plainNames = (text: string) =>
  text.replace(/#([0-9a-f]{2})/gi, (_escape, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** The dictionaries of a PDF: what stands outside its streams, and the packed streams that hold objects. */
function anatomy(bytes: Buffer): { outside: string; packed: Buffer[] } {
  const outside: string[] = [];
  const packed: Buffer[] = [];
  let at = 0;
  while (at < bytes.length) {
    const start = bytes.indexOf('stream', at);
    const end = start < 0 ? -1 : bytes.indexOf('endstream', start);
    const before = bytes.toString('latin1', at, start < 0 || end < 0 ? bytes.length : start);
    outside.push(before);
    if (end < 0) break;
    const body = bytes[start + 6] === 0x0d ? start + 8 : start + 7;
    if (before.slice(before.lastIndexOf('obj')).includes('/ObjStm')) packed.push(bytes.subarray(body, end));
    at = end + 'endstream'.length;
  }
  return { outside: outside.join('\n'), packed };
}

async function dictionaries(bytes: Buffer): Promise<string> {
  const { outside, packed } = anatomy(bytes);
  const unpacked = packed
    .slice(0, streamsRead)
    .map((stream) => unpack(stream, { maxOutputLength: unpackedLimit }).then(String, () => ''));
  return plainNames([outside, ...(await Promise.all(unpacked))].join('\n'));
}

/**
 * Whether a file is a PDF that may be offered for download.
 * @returns null, or the issue: fileNotPdf, fileBroken (cut short), fileLocked (needs a password), fileActive (it runs
 * scripts or programs).
 */
export async function pdfIssue(bytes: Buffer): Promise<Issue | null> {
  if (sniff(bytes) !== 'pdf') return issue('file', 'fileNotPdf');
  if (!bytes.subarray(-2048).includes('%%EOF')) return issue('file', 'fileBroken');
  const text = await dictionaries(bytes);
  if (/\/Encrypt\b/.test(text)) return issue('file', 'fileLocked');
  if (/\/(?:JavaScript|JS|Launch|RichMedia)\b/.test(text)) return issue('file', 'fileActive');
  return null;
}
