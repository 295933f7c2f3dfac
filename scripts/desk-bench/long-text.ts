import { chance as chanceFrom } from '../../lib/corpus/chance.ts';
import { inventFacts, tell } from '../../lib/corpus/facts.ts';
import { statements } from '../../lib/corpus/sentences.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { locales } from '../../lib/i18n/locales.ts';

export type LongText = { title: string; paragraphs: string[] };

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** The same long story in both languages, paragraph by paragraph, with at least so many Vietnamese words. */
export function longText(words: number): Record<Locale, LongText> {
  const chance = chanceFrom(words);
  const told: Record<Locale, string[]> = { vi: [], en: [] };
  for (let there = 0; there < words; ) {
    const unit = ['Phòng Đào tạo', 'Office of Academic Affairs'] as const;
    const facts = inventFacts(chance, new Date('2024-03-12T02:00:00Z'), unit, '145/KH-ĐHBN');
    const chosen = chance.some(statements, 3);
    for (const locale of locales)
      told[locale].push(chosen.map((statement) => tell(statement, facts, locale)).join(' '));
    there += wordsIn(told.vi.at(-1) ?? '');
  }
  return {
    vi: { title: `Báo cáo dài ${words} chữ`, paragraphs: told.vi },
    en: { title: `A report of ${words} words`, paragraphs: told.en },
  };
}
