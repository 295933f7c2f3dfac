import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { corpusSize } from '../../../lib/corpus/authors.ts';
import { fillCorpus, OccupiedCorpusError } from '../../../lib/corpus/fill.ts';
import { Body } from '../../../lib/text/document.ts';
import { plainText } from '../../../lib/text/excerpt.ts';
import { normalise } from '../../../lib/text/normalise.ts';
import { databaseUrl, db, emptyDatabase } from '../../support/database.ts';

const now = new Date('2026-11-20T09:00:00+07:00');
const client = new pg.Client({ connectionString: databaseUrl });

/** The one number that a query gives. */
async function count(sql: string): Promise<number> {
  const { rows } = await client.query(`SELECT count(*)::int AS count FROM ${sql}`);
  return rows[0].count;
}

// What is searched is made for every article, which takes its time on a machine that has other work.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

beforeAll(() => client.connect());
afterAll(() => client.end());

describe('a corpus of 1,200 articles', () => {
  beforeAll(async () => {
    expect(await fillCorpus(client, { articles: 1200, now, inventFiles: true })).toBe(1200);
  });

  test('is published in Vietnamese, and in English for three in five', async () => {
    expect(await count(`translation WHERE locale = 'vi' AND status = 'published'`)).toBe(1200);
    const english = await count(`translation WHERE locale = 'en' AND status = 'published'`);
    expect(english / 1200).toBeGreaterThan(0.5);
    expect(english / 1200).toBeLessThan(0.68);
    expect(await count(`translation WHERE status = 'draft'`)).toBeGreaterThan(0);
    expect(await count(`translation WHERE status = 'withdrawn'`)).toBeGreaterThan(0);
  });

  test('spreads over twelve school years, in working hours, never after now', async () => {
    const years = await db.article.groupBy({ by: ['schoolYear'], _count: true });
    expect(years.length).toBeGreaterThanOrEqual(12);
    for (const { schoolYear } of years) {
      expect(schoolYear).toBeGreaterThanOrEqual(2014);
      expect(schoolYear).toBeLessThanOrEqual(2026);
    }
    const inVietnam = `t.published_at AT TIME ZONE 'Asia/Ho_Chi_Minh'`;
    expect(await count(`translation WHERE published_at > '${now.toISOString()}'`)).toBe(0);
    expect(
      await count(
        `translation t WHERE locale = 'vi' AND extract(hour FROM ${inVietnam}) NOT BETWEEN 7 AND 20`,
      ),
    ).toBe(0);
    expect(
      await count(
        `translation t JOIN article a ON a.id = t.article_id
         WHERE t.locale = 'vi' AND a.event_date <> (${inVietnam})::date`,
      ),
    ).toBe(0);
  });

  test('has bodies that the desk itself would store, and headlines that are not all alike', async () => {
    const revisions = await db.revision.findMany({ select: { title: true, sapo: true, body: true } });
    expect(revisions.length).toBeGreaterThan(1900);
    for (const { title, sapo, body } of revisions) {
      const parsed = Body.parse(body);
      expect(parsed).toEqual(body);
      const words = [title, sapo, plainText(parsed)];
      expect(words.map(normalise)).toEqual(words);
      expect(words.join(' ')).not.toMatch(/[{}]|undefined/);
    }
    expect(new Set(revisions.map((revision) => revision.title)).size).toBeGreaterThan(1000);
  });

  test('has the records that publishing leaves', async () => {
    expect(
      await count(
        `translation t WHERE status <> 'draft' AND NOT EXISTS (
          SELECT FROM publication p WHERE p.translation_id = t.id
          AND p.revision_id = coalesce(t.published_revision_id, p.revision_id)
          AND p.at = coalesce(t.republished_at, t.published_at))`,
      ),
    ).toBe(0);
    expect(
      await count(
        `translation t JOIN revision r ON r.id = t.current_revision_id
         WHERE r.number <> t.version OR r.title <> t.title
         OR t.version <> (SELECT count(*) FROM revision WHERE translation_id = t.id)`,
      ),
    ).toBe(0);
    expect(await count(`translation WHERE published_revision_id <> current_revision_id`)).toBeGreaterThan(0);
    expect(await count(`translation WHERE republished_at > published_at`)).toBeGreaterThan(0);
    expect(await count('translation WHERE slug IS NULL')).toBe(0);
    expect(await count('slug_history')).toBeGreaterThan(await count('translation'));
    expect(
      await count(`timeline_event WHERE kind IN ('translation.published', 'translation.republished')`),
    ).toBe(await count('publication'));
    expect(
      await count(`translation WHERE (status = 'published') <> (published_revision_id IS NOT NULL)`),
    ).toBe(0);
    expect(await count('withdrawal')).toBe(await count(`translation WHERE status = 'withdrawn'`));
  });

  test('links units, credits, photos, documents, related news and views', async () => {
    for (const table of [
      'article_unit',
      'credit',
      'citation',
      'related_news',
      'gallery_item',
      'revision_media',
    ])
      expect(await count(table), table).toBeGreaterThan(100);
    expect(await count('article WHERE lead_media_id IS NULL')).toBe(0);
    expect(
      await count(`citation c JOIN document d ON d.id = c.document_id JOIN article a ON a.id = c.article_id
        WHERE d.date > a.event_date`),
    ).toBe(0);
    expect(await count('daily_views')).toBeGreaterThan(2000);
    expect(
      await count(`daily_views v JOIN translation t USING (article_id, locale)
        WHERE t.status <> 'published' OR v.day > '2026-11-20' OR v.day < (t.published_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date`),
    ).toBe(0);
  });

  test('is made known to search by index: no article costs a look at all others', async () => {
    const looked = `(SELECT seq_tup_read AS count FROM pg_stat_user_tables WHERE relname = 'search_entry') AS looked`;
    const { rows } = await client.query(`SELECT looked.count::int FROM ${looked}`);
    expect(rows[0].count).toBeLessThan(20 * 1900);
  });

  test('grows when more are asked for, and is left alone when there are enough', async () => {
    expect(await fillCorpus(client, { articles: 1300, now })).toBe(100);
    expect(await corpusSize(client)).toBe(1300);
    expect(await fillCorpus(client, { articles: 1000, now })).toBe(0);
    expect(await count('article')).toBe(1300);
    expect(await count(`search_entry WHERE locale = 'vi'`)).toBe(1300);
  });
});

describe('beside stories that are there', () => {
  const found = 20;

  beforeAll(emptyDatabase);

  test('uses their sections and units, and invents no photo unasked', async () => {
    const named = (vi: string, en: string) => [
      { locale: 'vi' as const, name: vi, slug: 'mot' },
      { locale: 'en' as const, name: en, slug: 'one' },
    ];
    await db.section.create({ data: { position: 0, texts: { create: named('Chuyện trường', 'Campus') } } });
    await db.unit.create({
      data: { position: 0, texts: { create: named('Khoa Toán', 'Faculty of Maths') } },
    });
    await fillCorpus(client, { articles: 20, now, found });
    expect(await count('section')).toBe(1);
    expect(await count('unit')).toBe(1);
    expect(await count('media')).toBe(0);
    expect(await count('article_unit')).toBe(20);
  });

  test('goes on after an interruption without losing or doubling a batch', async () => {
    const interrupted = fillCorpus(client, {
      articles: 1520,
      now,
      found,
      progress: () => {
        throw new Error('interrupted');
      },
    });
    await expect(interrupted).rejects.toThrow('interrupted');
    expect(await corpusSize(client)).toBe(520);
    expect(await fillCorpus(client, { articles: 1520, now, found })).toBe(1000);
    expect(await count('article')).toBe(1520);
    const newest = '(SELECT id FROM article ORDER BY published_at DESC LIMIT 20)';
    expect(await count(`search_entry WHERE locale = 'vi' AND article_id IN ${newest}`)).toBe(20);
    expect(await count('search_due')).toBe(0);
  });

  test('is refused while another process fills the same database', async () => {
    const other = new pg.Client({ connectionString: databaseUrl });
    await other.connect();
    const begun = Promise.withResolvers<number>();
    const first = fillCorpus(client, { articles: 2500, now, found, progress: begun.resolve });
    await begun.promise;
    await expect(fillCorpus(other, { articles: 2500, now })).rejects.toThrow(OccupiedCorpusError);
    expect(await first).toBe(980);
    await other.end();
  });
});
