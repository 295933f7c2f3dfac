import type { Locale } from '../i18n/locales.ts';
import { align, type Group } from './alignment.ts';
import type { Span } from './fact.ts';
import type { Segment } from './segments.ts';

/** A stretch of a text that is known to say what the stretch of the other text with the same key says. */
export type KeyedSpan = Span & { key: string | null };

const keyOf = (segment: Segment, spans: readonly KeyedSpan[]): string | null =>
  spans.find(({ start, end }) => start <= segment.start && segment.start < end)?.key ?? null;

/** Lays segments side by side by the keys that both texts have, and what is left by likeness. */
export function alignKeyed(
  segments: Record<Locale, readonly Segment[]>,
  spans: Record<Locale, readonly KeyedSpan[]>,
): Group[] {
  const keyed = (locale: Locale) => Map.groupBy(segments[locale], (segment) => keyOf(segment, spans[locale]));
  const [vi, en] = [keyed('vi'), keyed('en')];
  const shared = [...vi.keys()].filter((key) => key !== null && en.has(key));
  const rest = (groups: Map<string | null, Segment[]>) =>
    [...groups].flatMap(([key, own]) => (shared.includes(key) ? [] : own));
  const groups = shared.map((key) => ({ vi: vi.get(key) ?? [], en: en.get(key) ?? [] }));
  const loose = { vi: rest(vi), en: rest(en) };
  if (loose.vi.length === 0 && loose.en.length === 0) return groups;
  return [...groups, ...align(loose.vi, loose.en)];
}
