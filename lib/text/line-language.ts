import type { Locale } from '../i18n/locales.ts';

const marked = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/;
const little = /^(?:the|of|and|in|to|at|for|on|with|by|was|were|is|are|from|a|an|that|this|its|their)$/;

/**
 * The language of a line, however short: most Vietnamese syllables bear marks, hardly an English word does. Null where
 * it cannot be told: a name, a number, two words without marks.
 */
export function languageOfLine(text: string): Locale | null {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word.length > 1 || word === 'a');
  if (words.length === 0) return null;
  const share = words.filter((word) => marked.test(word)).length / words.length;
  const english = words.filter((word) => little.test(word)).length / words.length;
  if (share >= 0.4 && english < 0.1) return 'vi';
  if (share < 0.25 && (english > 0.1 || (share === 0 && words.length >= 3))) return 'en';
  return null;
}
