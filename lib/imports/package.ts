import { done, type Issue, issue, type Result, refused } from '../issue.ts';
import { importLimits } from './limits.ts';
import { type Entry, entriesOf, unpackEntry } from './zip-reading.ts';

/** A Word document unpacked: its parts of text and pictures by name, and the names of all it has. */
export type WordPackage = { parts: Map<string, Buffer>; names: string[] };

const oleMark = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const lockedName = Buffer.from('EncryptedPackage', 'utf16le');

/** What a file is that is no package: before 2007, or with a password, Word's files were of another kind. */
function otherIssue(bytes: Buffer): Issue | null {
  if (bytes.length === 0) return issue('file', 'mediaEmpty');
  if (bytes.subarray(0, 8).equals(oleMark))
    return issue('file', bytes.includes(lockedName) ? 'importLocked' : 'importOldWord');
  if (bytes.toString('latin1', 0, 5) === '{\\rtf' || bytes.toString('latin1', 0, 2) !== 'PK')
    return issue('file', 'importNotWord');
  return null;
}

const isText = (name: string) => /\.(xml|rels)$/i.test(name);
const isPicture = (name: string) => /^word\/(.+\/)?media\//i.test(name);
const needed = ({ name }: Entry) =>
  name === '[Content_Types].xml' || name === '_rels/.rels' || (/^word\//i.test(name) && isText(name));

/** A name that leads out of its package, or that two systems read in two ways. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they have no place in a name
const strange = /\\|(^|\/)\.\.?(\/|$)|^\/|[\0-\x1f]/;

/**
 * Opens a .docx: looks at what it says it holds, then unpacks the parts that are read, each within its limit.
 * @returns its parts, or an issue on `file`: mediaEmpty, importNotWord, importOldWord, importLocked, importBroken, importBomb.
 */
export async function openPackage(bytes: Buffer): Promise<Result<WordPackage>> {
  const other = otherIssue(bytes);
  if (other) return refused(other);
  const found = entriesOf(bytes);
  if (!found.ok) return found;
  const names = found.data.map(({ name }) => name);
  if (names.some((name) => strange.test(name))) return refused(issue('file', 'importBroken'));
  if (!names.includes('[Content_Types].xml') || !names.some((name) => /^word\/[^/]+\.xml$/.test(name)))
    return refused(issue('file', 'importNotWord'));
  const parts = new Map<string, Buffer>();
  for (const entry of found.data.filter((part) => needed(part) || isPicture(part.name))) {
    if (needed(entry) && entry.unpacked > importLimits.xml) return refused(issue('file', 'importBomb'));
    const part = await unpackEntry(bytes, entry);
    if (!part) return refused(issue('file', 'importBroken'));
    parts.set(entry.name, part);
  }
  return done({ parts, names });
}
