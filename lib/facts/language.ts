import type { Locale } from '../i18n/locales.ts';

const marked = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/;
const english =
  /^(?:the|of|and|in|to|at|for|on|with|by|was|were|is|are|from|a|an|that|this|its|their|has|have|been)$/;

/** The language of a passage of eight words or more that leaves no doubt; null otherwise. */
export function languageOf(text: string): Locale | null {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean);
  if (words.length < 8) return null;
  const vietnamese = words.filter((word) => marked.test(word)).length / words.length;
  const little = words.filter((word) => english.test(word)).length / words.length;
  if (vietnamese > 0.4 && little < 0.05) return 'vi';
  if (vietnamese < 0.15 && little > 0.12) return 'en';
  return null;
}
