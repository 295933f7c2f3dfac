import { fold } from '../text/fold.ts';
import type { Page, Rule } from './reader.ts';

const part = '\\p{Lu}[\\p{Lu}\\d]*\\p{Ll}{0,2}[\\p{Lu}\\d]*';
const tail = `${part}(?:[-./&]${part}| ?- ?\\p{Lu}{2,}(?![\\p{L}\\p{N}]| \\p{Lu}{2}))*`;

/** The normal form: no marks, capitals, no spaces and no leading zeros; every separator but the slash is a hyphen. */
export const documentNumber = (text: string): string =>
  fold(text)
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(/^0+(?=\d)/, '')
    .replace(/&/g, '')
    .replace(/[.–—-]+/g, '-');

const whole: Rule = {
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}/-]|\\d[.,])\\d{1,5}\\p{L}?(?: ?/ ?(?:19|20)\\d\\d)? ?(?:/ ?${tail}|-${part}/ ?${tail})(?![\\p{L}\\p{N}])`,
    'gu',
  ),
  cased: true,
  read: (match) =>
    (match[0].match(/\p{Lu}/gu)?.length ?? 0) > 1
      ? { kind: 'document-number', number: documentNumber(match[0]) }
      : null,
};

/** After a title without `số` or `No.` a number may count something: `quyết định 3 năm trước`. */
const counted = '| (?:năm|tháng|giờ|trang|điều|years?|months?|days?|pages?)| ngày(?! \\d)';

const bare = (titles: string, mark: string): Rule => ({
  pattern: new RegExp(
    `(?<![\\p{L}])(?:${titles})${mark} ?(\\d{1,5})(?![\\d\\p{L}]|[/.,-]\\d|%${mark ? '' : counted})`,
    'gu',
  ),
  read: (match) => {
    const digits = match[1] ?? '';
    const end = match.index + match[0].length;
    return [
      { start: end - digits.length, end, value: { kind: 'document-number', number: documentNumber(digits) } },
    ];
  },
});

/**
 * Numbers of documents as Decree 30/2020/NĐ-CP has them written: `200/KH-ĐHNT`, `34/2018/QH14`, `17/CT-TTg`; of the Party
 * as Instruction 36-HD/VPTW has them: `29-NQ/TW`; without đ and marks in English; and `Decision No. 200` with nothing after.
 */
export const documentNumberRules: Record<Page['locale'], readonly Rule[]> = {
  vi: [
    whole,
    bare(
      'quyết định|kế hoạch|công văn|thông báo|nghị quyết|nghị định|thông tư|chỉ thị|tờ trình|hướng dẫn|văn bản|giấy mời|quy định|quy chế|báo cáo|chương trình',
      ' số:?',
    ),
    bare('quyết định|công văn|nghị quyết|nghị định|thông tư|chỉ thị|đề án', ''),
  ],
  en: [
    whole,
    bare(
      'decision|plan|letter|dispatch|notice|notification|announcement|resolution|decree|circular|directive|proposal|guideline|guidance|document|invitation|regulation|report|programme|program|instruction',
      ' (?:no\\.?|number|num\\.|#)',
    ),
    bare('decision|dispatch|official letter|resolution|decree|circular|directive|project', ''),
  ],
};
