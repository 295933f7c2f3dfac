/**
 * Text as it is stored: NFC, line ends as `\n`, no control characters but tab and newline, no invisible characters
 * that break search (zero-width space, byte-order mark, soft hyphen), no broken halves of characters.
 */
export const normalise = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '')
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff]/g, '')
    // Last, because what stood between a letter and its mark is gone now.
    .normalize('NFC');

/** One line of text: normalised, white space (no-break space included) folded to single spaces, trimmed. */
export const normaliseLine = (text: string): string => normalise(text).replace(/\s+/g, ' ').trim();
