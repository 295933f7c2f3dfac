import { englishNumberRules } from './english-number-rules.ts';
import type { Fact, NumberFact } from './fact.ts';
import { nounAfter } from './nouns.ts';
import { claim, type Page, type Rule, readBy } from './reader.ts';
import { vietnameseNumberRules } from './vietnamese-number-rules.ts';

/** What has digits and is no number: list marks, time zones, footnotes. */
const noNumber =
  /(?<=^|\n)[ *-]*\(?\d{1,2}(?:\.\d{1,2})*[.)](?=[ \n])|(?<![\p{L}])(?:gmt|utc) ?[+-] ?\d{1,2}(?:\d\d|:\d\d)?|\[\d{1,2}\]/gu;

const more =
  /(?:hơn|trên|vượt|over|more than|above|exceeding|upwards of|at least|ít nhất|tối thiểu|không dưới) (?:the |a )?(?:[$€£] ?|vnd |usd )?$/;
const less =
  /(?:gần|dưới|không quá|chưa đến|nearly|almost|under|less than|fewer than|below|close to|tối đa|at most|up to|no more than) (?:[$€£] ?|vnd |usd )?$/;
const about =
  /(?:khoảng|chừng|xấp xỉ|ước tính|about|around|some|approximately|roughly|estimated) (?:[$€£] ?|vnd |usd )?$/;
const negated = /(?:no|not|không) (?:more|less|fewer|quá|dưới|hơn)[^ ]*(?: than)? $/;

function boundOf(before: string): NumberFact['bound'] {
  if (negated.test(before)) return undefined;
  if (more.test(before)) return 'more';
  if (less.test(before)) return 'less';
  return about.test(before) ? 'about' : undefined;
}

const rules: Record<Page['locale'], readonly Rule[]> = { vi: vietnameseNumberRules, en: englishNumberRules };

/**
 * Numbers in digits and words, ordinals in digits, words and Roman numerals, percentages, fractions, money. A comma is
 * Vietnamese for the decimal point and English for thousands; `3,5 triệu đồng` and `VND 3.5 million` are 3,500,000.
 */
export function readNumbers(page: Page): Fact[] {
  claim(
    page,
    [...page.low.matchAll(noNumber)].map(({ index, 0: text }) => ({
      start: index,
      end: index + text.length,
    })),
  );
  const { low, plain } = page;
  const facts = readBy(rules[page.locale], page).map((fact) =>
    fact.kind === 'number'
      ? {
          ...fact,
          noun: fact.noun ?? (fact.unit ? undefined : nounAfter(low, fact.end, page.locale)),
          bound: boundOf(low.slice(Math.max(0, fact.start - 24), fact.start)),
        }
      : fact,
  );
  return shareScales(
    facts.sort((one, other) => one.start - other.start),
    plain,
  );
}

const scaleOf = (text: string): number => {
  const name = /(nghìn|ngàn|thousand)|(triệu|million)|(tỷ|tỉ|billion)/i.exec(text);
  return name ? (name[1] ? 1e3 : name[2] ? 1e6 : 1e9) : 1;
};

/** `5 đến 7 triệu đồng`, `VND 5–7 million`: what stands at the end of a range holds for its beginning. */
function shareScales(facts: Fact[], text: string): Fact[] {
  for (const [at, to] of facts.entries()) {
    const from = facts[at - 1];
    if (
      from?.kind !== 'number' ||
      to.kind !== 'number' ||
      !/^ ?(?:-|đến|tới|to|and|lên) ?$/.test(text.slice(from.end, to.start))
    )
      continue;
    const scale = scaleOf(to.text);
    if (scale > 1 && scaleOf(from.text) === 1 && (from.values[0] ?? 0) < 1000)
      from.values = from.values.map((value) => value * scale);
    if (to.unit === '/' || from.unit === '/') continue;
    from.unit ??= to.unit;
    to.unit ??= from.unit;
  }
  return facts;
}
