import type { Actor } from '../accounts/permissions.ts';
import { saveArticle } from '../articles/commands.ts';
import { sharedPart } from '../articles/shared-part.ts';
import type { Clock } from '../clock.ts';
import { db } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { readInput } from '../input.ts';
import { done, type Issue, issue, type Result } from '../issue.ts';
import { publishTranslation } from './publication.ts';
import { BulkInput } from './schema.ts';
import { withdrawTranslation } from './withdrawal.ts';

/** What became of one article, or of one language of it: done when there are no issues. */
export type BulkOutcome = { locale: Locale | null; issues: Issue[] };

/** An article and what became of it. */
export type BulkResult = { articleId: string; outcomes: BulkOutcome[] };

type Item = BulkInput['items'][number];

const outcome = (locale: Locale | null, result: Result<unknown>): BulkOutcome => ({
  locale,
  issues: result.ok ? [] : result.issues,
});

/** Saves one field of the shared part anew; the others stay as they are stored. */
async function refile(
  actor: Actor,
  clock: Clock,
  { articleId, versions }: Item,
  change: { sectionId: string } | { unitIds: string[] },
): Promise<BulkOutcome> {
  const known = await db.article.findUnique({ where: { id: articleId }, select: { id: true } });
  if (!known) return { locale: null, issues: [issue('', 'notFound')] };
  const input = { ...(await sharedPart(db, articleId)), ...change };
  return outcome(null, await saveArticle(actor, clock, { articleId, baseVersion: versions.shared, input }));
}

async function inEach(
  locales: readonly Locale[],
  command: (locale: Locale) => Promise<Result<unknown>>,
): Promise<BulkOutcome[]> {
  const outcomes: BulkOutcome[] = [];
  for (const locale of locales) outcomes.push(outcome(locale, await command(locale)));
  return outcomes;
}

function one(actor: Actor, clock: Clock, input: BulkInput, item: Item): Promise<BulkOutcome[]> {
  const { articleId, versions } = item;
  switch (input.action) {
    case 'publish': {
      const written = input.locales.filter((locale) => versions[locale] > 0);
      return inEach(written, (locale) =>
        publishTranslation(actor, clock, { articleId, locale, version: versions[locale] }),
      );
    }
    case 'withdraw': {
      const written = input.locales.filter((locale) => versions[locale] > 0);
      return inEach(written, (locale) =>
        withdrawTranslation(actor, clock, { articleId, locale, reason: input.reason }),
      );
    }
    case 'section':
      return refile(actor, clock, item, { sectionId: input.sectionId }).then((done) => [done]);
    case 'unit':
      return refile(actor, clock, item, { unitIds: [input.unitId] }).then((done) => [done]);
  }
}

/**
 * Does one thing with several articles: each by the command that does it with one, in its own transaction, so that what
 * one lacks keeps no other back. A text that has changed since it was looked at is not published unseen.
 * @param input `action`, `items` as `id:shared:vi:en` – the versions that were looked at, 0 for a language that is not
 * written –, and `locales`, `reason`, `sectionId` or `unitId`.
 * @returns what became of each, in their order, with the issues of `publishTranslation`, `withdrawTranslation` or
 * `saveArticle`. Issues of the whole: bulkNone, bulkLanguage, required, tooMany, tooLong.
 */
export async function actOnSeveral(
  actor: Actor,
  clock: Clock,
  input: unknown,
): Promise<Result<BulkResult[]>> {
  const read = readInput(BulkInput, input);
  if (!read.ok) return read;
  const results: BulkResult[] = [];
  for (const item of read.data.items)
    results.push({ articleId: item.articleId, outcomes: await one(actor, clock, read.data, item) });
  return done(results);
}
