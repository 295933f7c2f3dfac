import { fold } from '../text/fold.ts';

const house =
  /^(?:phòng|ban|khoa|trung tâm|viện|ctv|cộng tác viên|btc|ttxvn|nhà trường|công đoàn|đoàn|hội|office|faculty|department|centre|center|contributor)(?![\p{L}])/iu;
const joining = new Set(['và', 'and', '-', '–', '&', 'the', 'of', 'de', 'van', 'von']);

/** Whether words may name a person or a unit, as bylines do, and are not a sentence: "Vũ Yến", "Phòng Truyền thông". */
export function isNameLike(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length > 10 || !/\p{L}/u.test(text) || /[.!?:](?=\s)/.test(text.replace(/\b\p{Lu}{1,3}\./gu, '')))
    return false;
  if (house.test(text.trim())) return true;
  return (
    words.length <= 8 && words.every((word) => joining.has(word.toLowerCase()) || /^[(\p{Lu}]/u.test(word))
  );
}

/** Words compared as names are: without marks, case, and what stands between them. */
export const nameKey = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
