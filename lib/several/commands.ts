import type { Actor } from '../accounts/permissions.ts';
import { saveArticle } from '../articles/commands.ts';
import { sharedPart } from '../articles/shared-part.ts';
import type { Clock } from '../clock.ts';
import { db } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { readInput } from '../input.ts';
import { done, type Issue, issue, type Result } from '../issue.ts';
import { publishTranslation } from '../publishing/publication.ts';

import { withdrawTranslation } from '../publishing/withdrawal.ts';
import { trashArticle } from '../trash/commands.ts';
import { SeveralInput } from './schema.ts';

/** What became of one article, or of one language of it: done when there are no issues. */
export type Outcome = { locale: Locale | null; issues: Issue[] };

/** An article and what became of it. */
export type ActedOn = { articleId: string; outcomes: Outcome[] };

type Item = SeveralInput['items'][number];

const outcome = (locale: Locale | null, result: Result<unknown>): Outcome => ({
  locale,
  issues: result.ok ? [] : result.issues,
});

/** Saves one field of the shared part anew; the others stay as they are stored. */
async function refile(
  actor: Actor,
  clock: Clock,
  { articleId, versions }: Item,
  change: { sectionId: string } | { unitIds: string[] },
): Promise<Outcome> {
  const known = await db.article.findUnique({ where: { id: articleId }, select: { id: true } });
  if (!known) return { locale: null, issues: [issue('', 'notFound')] };
  const input = { ...(await sharedPart(db, articleId)), ...change };
  return outcome(null, await saveArticle(actor, clock, { articleId, baseVersion: versions.shared, input }));
}

async function inEach(
  locales: readonly Locale[],
  command: (locale: Locale) => Promise<Result<unknown>>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const locale of locales) outcomes.push(outcome(locale, await command(locale)));
  return outcomes;
}

async function one(actor: Actor, clock: Clock, input: SeveralInput, item: Item): Promise<Outcome[]> {
  const { articleId, versions, seen } = item;
  switch (input.action) {
    case 'publish': {
      const written = input.locales.filter((locale) => versions[locale] > 0);
      return inEach(written, (locale) =>
        publishTranslation(actor, clock, { articleId, locale, version: versions[locale], seen }),
      );
    }
    case 'withdraw': {
      const written = input.locales.filter((locale) => versions[locale] > 0);
      return inEach(written, (locale) =>
        withdrawTranslation(actor, clock, { articleId, locale, reason: input.reason }),
      );
    }
    case 'section':
      return [await refile(actor, clock, item, { sectionId: input.sectionId })];
    case 'unit':
      return [await refile(actor, clock, item, { unitIds: [input.unitId] })];
    case 'trash':
      return [outcome(null, await trashArticle(actor, clock, { articleId }))];
  }
}

/**
 * Does one thing with several articles: each by the command that does it with one, in its own transaction, so that what
 * one lacks keeps no other back. A text that has changed since it was looked at is not published unseen.
 * @param input `action`, `items` as `id:shared:vi:en:seen` – the versions that were looked at, 0 for a language that is not
 * written, and the requirements of which warnings were shown –, and `locales`, `reason`, `sectionId` or `unitId`.
 * @returns what became of each, in their order, with the issues of `publishTranslation`, `withdrawTranslation`,
 * `saveArticle` or `trashArticle`. Issues of the whole: bulkNone, bulkLanguage, required, tooMany, tooLong.
 */
export async function actOnSeveral(actor: Actor, clock: Clock, input: unknown): Promise<Result<ActedOn[]>> {
  const read = readInput(SeveralInput, input);
  if (!read.ok) return read;
  const results: ActedOn[] = [];
  for (const item of read.data.items)
    results.push({ articleId: item.articleId, outcomes: await one(actor, clock, read.data, item) });
  return done(results);
}
