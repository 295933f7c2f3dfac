import type { Locale } from '../i18n/locales.ts';
import type { Fact, FactValue } from './fact.ts';
import { lower, plain } from './plain.ts';

/** A text on its way through the readers: what one reader claims, the next no longer sees. */
export type Page = { text: string; plain: string; low: string; locale: Locale };

export type Found = { start: number; end: number; value: FactValue };

/**
 * Where to look and how to read a hit; `null` when it is none. Patterns are global and read lower case, except where
 * `cased` says that capitals matter. The whole match is the span unless `read` says otherwise.
 */
export type Rule = {
  pattern: RegExp;
  cased?: boolean;
  read: (match: RegExpExecArray, page: Page) => FactValue | Found[] | null;
};

/** Letters and digits end here, or begin here. */
export const edge = { before: '(?<![\\p{L}\\p{N}])', after: '(?![\\p{L}\\p{N}])' };

/** A global pattern of whole words. */
export const words = (source: string): RegExp => new RegExp(`${edge.before}(?:${source})${edge.after}`, 'gu');

const blank = '\ue000';

/** A page to read facts from; `text` is NFC. */
export function openPage(text: string, locale: Locale): Page {
  const smooth = plain(text);
  return { text, plain: smooth, low: lower(smooth), locale };
}

function erase(text: string, spans: readonly { start: number; end: number }[]): string {
  let left = '';
  let at = 0;
  for (const { start, end } of spans) {
    left += text.slice(at, start) + blank.repeat(end - start);
    at = end;
  }
  return left + text.slice(at);
}

function found(rule: Rule, page: Page): Found[] {
  const hits: Found[] = [];
  for (const match of (rule.cased ? page.plain : page.low).matchAll(rule.pattern)) {
    const value = rule.read(match, page);
    if (!value) continue;
    if (Array.isArray(value)) hits.push(...value);
    else hits.push({ start: match.index, end: match.index + match[0].trimEnd().length, value });
  }
  return hits.sort((one, other) => one.start - other.start);
}

/** Claims spans of a page: readers that come later find nothing there. */
export function claim(page: Page, spans: readonly { start: number; end: number }[]): void {
  if (spans.length === 0) return;
  page.plain = erase(page.plain, spans);
  page.low = erase(page.low, spans);
}

/** Reads a page by rules, the first one first; what is found is claimed. */
export function readBy(rules: readonly Rule[], page: Page): Fact[] {
  return rules.flatMap((rule) => {
    const hits = found(rule, page);
    claim(page, hits);
    return hits.map(({ start, end, value }) => ({
      ...value,
      start,
      end,
      text: page.text.slice(start, end),
      locale: page.locale,
    }));
  });
}
