/** What the first bytes of a file say it is. */
export type Sniffed = 'jpeg' | 'png' | 'webp' | 'avif' | 'heic' | 'gif' | 'svg' | 'pdf' | 'unknown';

const heicBrands = new Set(['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis']);
const avifBrands = new Set(['avif', 'avis']);

/** The brands that an ISO media file (AVIF, HEIC) names in its first box. */
function brands(bytes: Buffer): string[] {
  if (bytes.toString('latin1', 4, 8) !== 'ftyp') return [];
  const end = Math.min(bytes.readUInt32BE(0), bytes.length, 256);
  const found = [bytes.toString('latin1', 8, 12)];
  for (let at = 16; at + 4 <= end; at += 4) found.push(bytes.toString('latin1', at, at + 4));
  return found;
}

/** Tells a file's type from its first bytes alone, whatever its name says. */
export function sniff(bytes: Buffer): Sniffed {
  if (bytes.length < 12) return 'unknown';
  if (bytes.readUIntBE(0, 3) === 0xffd8ff) return 'jpeg';
  if (bytes.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP') return 'webp';
  if (bytes.toString('latin1', 0, 4) === 'GIF8') return 'gif';
  if (bytes.toString('latin1', 0, 5) === '%PDF-') return 'pdf';
  const named = brands(bytes);
  if (named.some((brand) => avifBrands.has(brand))) return 'avif';
  if (named.some((brand) => heicBrands.has(brand))) return 'heic';
  if (/<svg[\s>]/i.test(bytes.toString('latin1', 0, 4096))) return 'svg';
  return 'unknown';
}
