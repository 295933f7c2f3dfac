import { sees } from '../accounts/article-reach.ts';
import type { Actor } from '../accounts/permissions.ts';
import { type ArticleBrief, briefsOf } from '../articles/brief.ts';
import { type Names, namesOf } from '../articles/naming.ts';
import { db } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { isId } from '../id.ts';
import { textOf } from '../revisions/text.ts';
import { byIndex } from '../search/by-index.ts';
import { plainText } from '../text/excerpt.ts';
import { phrasesOf, stemsFor } from './shared-words.ts';
import { type SuggestionRow, suggestionSql } from './suggestion-sql.ts';

/** Why a story is suggested, the weightiest first; worded in `messages/` under `editor.related.reasons`. */
export type Reason =
  | { why: 'document'; number: string }
  | { why: 'unit'; name: Names }
  | { why: 'words'; phrases: string[]; locale: Locale }
  | { why: 'event' }
  | { why: 'section' }
  | { why: 'schoolYear'; year: number };

export type Suggestion = { article: ArticleBrief; score: number; reasons: Reason[] };

/** Suggestions that are kept ready: as those in front are chosen or put away, others move up. */
export const mostSuggested = 12;

/** Likeness of words below this much of the score goes without saying, or is chance. */
const leastWorded = 1;

/** Pairs and phrases that are named as words that two stories share. */
const [mostPairs, mostPhrases] = [8, 2];

type Texts = Partial<Record<Locale, string>>;

/** The pairs that are named as shared, best first, and the language they are in. */
function namedPairs({ pairs, worded }: SuggestionRow): { locale: Locale; wanted: Set<string> } | null {
  const [first] = pairs ?? [];
  if (!pairs || !first || worded < leastWorded) return null;
  return { locale: first.locale, wanted: new Set(pairs.slice(0, mostPairs).map(({ pair }) => pair)) };
}

/** How words of the English text count, where suggestions share some; one statement. */
function stemsOf(rows: readonly SuggestionRow[], { en }: Texts): Promise<Map<string, string>> | null {
  const pairs = rows.flatMap((row) => {
    const named = namedPairs(row);
    return named?.locale === 'en' ? [...named.wanted] : [];
  });
  return en && pairs.length > 0 ? stemsFor([en], new Set(pairs)) : null;
}

/** The words that two stories share as this one spells them, those of the headline first. */
function wordsShared(row: SuggestionRow, texts: Texts, stems: ReadonlyMap<string, string> | null): Reason[] {
  const named = namedPairs(row);
  const text = named && texts[named.locale];
  if (!text) return [];
  const { locale, wanted } = named;
  const phrases = phrasesOf(text, wanted, locale === 'en' ? stems : null).slice(0, mostPhrases);
  return phrases.length > 0 ? [{ why: 'words', phrases, locale }] : [];
}

function reasonsOf(row: SuggestionRow, units: ReadonlyMap<string, Names>, words: Reason[]): Reason[] {
  const named = (row.unitIds ?? []).flatMap((id) => units.get(id) ?? []);
  return [
    ...(row.documents ?? []).map((number): Reason => ({ why: 'document', number })),
    ...words,
    ...named.map((name): Reason => ({ why: 'unit', name })),
    ...(row.event ? [{ why: 'event' } as const] : []),
    ...(row.section ? [{ why: 'section' } as const] : []),
    ...(row.schoolYear ? [{ why: 'schoolYear', year: row.schoolYear } as const] : []),
  ];
}

async function unitNames(rows: readonly SuggestionRow[]): Promise<Map<string, Names>> {
  const ids = [...new Set(rows.flatMap(({ unitIds }) => unitIds ?? []))];
  if (ids.length === 0) return new Map();
  const units = await db.unit.findMany({ where: { id: { in: ids } }, include: { texts: true } });
  return new Map(units.map(({ id, texts }) => [id, namesOf(texts)]));
}

/**
 * Public stories that may stand as related news below an article, as it is stored, the nearest first, each with the reasons.
 * Those that were chosen or put away are not among them.
 * @returns null when there is no such article or the actor may not see it.
 */
export async function suggestRelated(actor: Actor, articleId: string): Promise<Suggestion[] | null> {
  if (!isId(articleId)) return null;
  const article = await db.article.findUnique({
    where: { id: articleId },
    select: { id: true, createdById: true, translations: { include: { currentRevision: true } } },
  });
  if (!article || !(await sees(db, actor, article))) return null;
  const texts: Texts = {};
  for (const { locale, currentRevision } of article.translations) {
    if (!currentRevision) continue;
    const { title, sapo, body } = textOf(currentRevision);
    texts[locale] = [title, sapo, plainText(body)].join('\n');
  }
  const locales = Object.keys(texts) as Locale[];
  const rows = await byIndex<SuggestionRow>(suggestionSql(articleId, locales, mostSuggested));
  const briefs = await briefsOf(
    actor,
    rows.map(({ id }) => id),
  );
  const byId = new Map(briefs.map((brief) => [brief.id, brief]));
  const [units, stems] = await Promise.all([unitNames(rows), stemsOf(rows, texts)]);
  return rows.flatMap((row) => {
    const found = byId.get(row.id);
    const reasons = reasonsOf(row, units, wordsShared(row, texts, stems));
    return found ? [{ article: found, score: row.score, reasons }] : [];
  });
}
