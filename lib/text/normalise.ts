/** Controls but tab and newline, soft hyphen, zero-width space, direction marks, invisible operators, byte-order mark. */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** What other systems end a line with; the vertical tab is Word's line break. */
const lineEnd = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** Joiners shape emoji and some scripts; inside Latin words they are remains of copying. */
const joinerInLatin = /(?<=\p{Script=Latin}\p{M}*)[\u200c\u200d]+|[\u200c\u200d]+(?=\p{Script=Latin})/gu;

/** Eth at the beginning of a word, where no language of today has it: old Vietnamese fonts and encodings put it for đ. */
const initialEth = /(?<![\p{L}\p{M}])[ÐðƉɖ](?=\p{L})/gu;

/**
 * Text as it is stored: NFC, line ends as `\n`, no control characters but tab and newline, no invisible characters
 * that break search (zero-width space, byte-order mark, soft hyphen, direction marks), no broken halves of
 * characters, and the Vietnamese đ where a look-alike stands for it.
 */
export const normalise = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '')
    .replace(lineEnd, '\n')
    .replace(invisible, '')
    .replace(joinerInLatin, '')
    // After the removals: what stood between a letter and its mark is gone now.
    .normalize('NFC')
    .replace(initialEth, (eth) => (eth === 'ð' || eth === 'ɖ' ? 'đ' : 'Đ'));

/** One line of text: normalised, white space (no-break space included) folded to single spaces, trimmed. */
export const normaliseLine = (text: string): string => normalise(text).replace(/\s+/g, ' ').trim();
