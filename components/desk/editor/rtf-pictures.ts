/** Types of pictures that rich text can carry and that are taken; Word keeps a copy of others as a metafile, which is not. */
const blips = /\\(png|jpeg)blip(?![a-z])/g;

/** Bytes written as two hexadecimal digits each. */
function bytesOf(digits: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(digits.length >> 1);
  for (let at = 0; at < bytes.length; at += 1)
    bytes[at] = Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16);
  return bytes;
}

/** What stands directly in a group from a place to its end, without the groups inside it. */
function restOfGroup(rtf: string, from: number): string {
  let depth = 0;
  let text = '';
  let start = from;
  for (let at = from; at < rtf.length; at += 1) {
    const sign = rtf[at];
    if (sign !== '{' && sign !== '}') continue;
    if (depth === 0) text += rtf.slice(start, at);
    if (sign === '{') depth += 1;
    else depth -= 1;
    if (depth < 0) break;
    start = at + 1;
  }
  return text;
}

/** The pictures that a word processor leaves on the clipboard inside rich text, in their order. */
export function picturesInRtf(rtf: string): Blob[] {
  return [...rtf.matchAll(blips)].flatMap(({ index, 0: word, 1: type }) => {
    const rest = restOfGroup(rtf, index + word.length).replace(/\\[a-z]+-?\d* ?/g, '');
    const digits = /[0-9a-f\s]{64,}/i.exec(rest)?.[0].replace(/\s+/g, '') ?? '';
    return digits ? [new Blob([bytesOf(digits)], { type: `image/${type}` })] : [];
  });
}
