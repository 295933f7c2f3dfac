import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clockAt } from '../../../lib/clock.ts';
import { deskQuestions } from '../../../lib/corpus/desk-questions.ts';
import { fillCorpus } from '../../../lib/corpus/fill.ts';
import type { Question } from '../../../lib/corpus/question.ts';
import { readerQuestions } from '../../../lib/corpus/reader-questions.ts';
import { databaseUrl } from '../../support/database.ts';
import { tablesScanned } from '../../support/plans.ts';
import { type Statement, statementsOf } from '../../support/statements.ts';

/** CORPUS=100000 tries the promise at its full size. */
const articles = Number(process.env.CORPUS ?? 20_000);
/** More than a search compares word by word. What is found takes most of the time to make, and is never read whole. */
const found = process.env.CORPUS ? articles : 1_000;
const clock = clockAt('2026-11-20T09:00:00+07:00');
const client = new pg.Client({ connectionString: databaseUrl });

/** Tables that grow with the news; the others stay small. */
const growing = [
  'article',
  'translation',
  'revision',
  'slug_history',
  'publication',
  'withdrawal',
  'article_unit',
  'credit',
  'gallery_item',
  'revision_media',
  'attachment',
  'related_news',
  'document',
  'citation',
  'timeline_event',
  'daily_views',
  'monthly_views',
  'search_entry',
  'search_term',
];

beforeAll(async () => {
  await client.connect();
  await fillCorpus(client, { articles, now: clock(), inventFiles: true, found });
}, 600_000);
afterAll(() => client.end());

const sets = /^SELECT set_config\b/;

/** Whether a statement asks something, and does not only begin, set up or end a transaction. */
const isQuestion = ({ text }: Statement): boolean => !/^(?:BEGIN|COMMIT)\b/.test(text) && !sets.test(text);

async function scanned(question: Question): Promise<string[]> {
  const found: string[] = [];
  for (const statement of await statementsOf(() => question.ask(0))) {
    // What a question sets for its transaction holds for its plans; side by side, transactions overlap.
    if (sets.test(statement.text)) await client.query(statement.text.replace('true', 'false'));
    if (!isQuestion(statement)) continue;
    for (const table of await tablesScanned(client, statement))
      if (growing.includes(table)) found.push(`${table} in ${statement.text}`);
  }
  await client.query('RESET ALL');
  return found;
}

describe.each(['vi', 'en'] as const)(`with ${articles} articles, in %s,`, (locale) => {
  test('every reader page takes few statements, and reads no growing table from end to end', async () => {
    for (const question of await readerQuestions(locale, clock)) {
      const statements = (await statementsOf(() => question.ask(0))).filter(isQuestion);
      expect.soft(statements.length, question.name).toBeGreaterThan(0);
      expect.soft(statements.length, question.name).toBeLessThanOrEqual(question.statements ?? 5);
      expect.soft(await scanned(question), question.name).toEqual([]);
    }
  });
});

test('the desk finds and picks by indexes, and asks no more for a full page than for one article', async () => {
  for (const question of await deskQuestions()) {
    const statements = (await statementsOf(() => question.ask(0))).filter(isQuestion);
    // Prisma asks once for each relation of a page, for all its articles together.
    expect.soft(statements.length, question.name).toBeLessThanOrEqual(13);
    if (!question.mayScan) expect.soft(await scanned(question), question.name).toEqual([]);
  }
});
