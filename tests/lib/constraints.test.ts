import { beforeAll, describe, expect, test } from 'vitest';
import { publishTranslation } from '../../lib/publishing/publication.ts';
import { withdrawTranslation } from '../../lib/publishing/withdrawal.ts';
import { db } from '../support/database.ts';
import { dataOf, makeActor, makeDraft, makePublished, morning } from '../support/newsroom.ts';

/** What the database itself refuses, whatever the code above it may come to do. */

let articleId: string;
let translationId: string;
let draftId: string;

beforeAll(async () => {
  const publisher = await makeActor('publisher');
  ({ articleId } = await makePublished(publisher, { vi: { slug: 'cong-khai' } }));
  const asked = { articleId, locale: 'vi' as const };
  dataOf(await withdrawTranslation(publisher, morning, { ...asked, reason: 'Để thử.' }));
  dataOf(await publishTranslation(publisher, morning, { ...asked, version: 1 }));
  translationId = (await db.translation.findFirstOrThrow({ where: { articleId } })).id;
  const draft = await makeDraft(publisher, { vi: { slug: 'ban-nhap' } });
  draftId = (await db.translation.findFirstOrThrow({ where: { articleId: draft.articleId } })).id;
});

describe('what has happened', () => {
  test.each([
    `UPDATE revision SET title = 'Khác'`,
    `UPDATE publication SET at = now()`,
    `DELETE FROM publication`,
    `UPDATE withdrawal SET reason = ''`,
    `DELETE FROM withdrawal`,
    `UPDATE timeline_event SET kind = 'khác'`,
    `UPDATE timeline_event SET actor_id = NULL, article_id = NULL`,
    `UPDATE timeline_event SET article_id = NULL`,
    `UPDATE timeline_event SET locale = NULL, article_id = NULL`,
    `DELETE FROM timeline_event`,
    `TRUNCATE timeline_event`,
  ])('stays: %s', async (sql) => {
    await expect(db.$executeRawUnsafe(sql)).rejects.toThrow(/append-only/);
  });

  test('outlives an article that is deleted, whose acts go with it and with nothing else', async () => {
    const publisher = await makeActor('publisher');
    const { articleId: gone } = await makePublished(publisher, { vi: { slug: 'xoa-di' } });
    const { id } = await db.translation.findFirstOrThrow({ where: { articleId: gone } });
    await db.article.delete({ where: { id: gone } });
    expect(await db.slugHistory.count({ where: { slug: 'xoa-di' } })).toBe(0);
    expect(await db.publication.count({ where: { translationId: id } })).toBe(0);
    const events = await db.timelineEvent.findMany({ where: { articleId: null } });
    expect(events.map(({ kind }) => kind).sort()).toEqual([
      'article.created',
      'translation.published',
      'translation.saved',
    ]);
    for (const { data } of events) expect(data).toMatchObject({ articleId: gone });
  });
});

describe('no row says', () => {
  const article = () => `'${articleId}'::uuid`;
  const translation = () => `'${translationId}'::uuid`;
  const draft = () => `'${draftId}'::uuid`;

  test.each([
    [
      'that an article is related to itself',
      'related_news_not_itself',
      () => `INSERT INTO related_news VALUES (${article()}, ${article()}, 0)`,
    ],
    [
      'that a text is public without a revision',
      'translation_published',
      () => `UPDATE translation SET published_revision_id = NULL WHERE id = ${translation()}`,
    ],
    [
      'that a text is public without an address',
      'translation_published',
      () => `UPDATE translation SET slug = NULL WHERE id = ${translation()}`,
    ],
    [
      'that a draft shows a revision',
      'translation_draft',
      () => `UPDATE translation SET published_revision_id = current_revision_id WHERE id = ${draft()}`,
    ],
    [
      'that a text is withdrawn at no time',
      'translation_withdrawn',
      () =>
        `UPDATE translation SET status = 'withdrawn', published_revision_id = NULL WHERE id = ${translation()}`,
    ],
    [
      'that a text shows the revision of another',
      'translation_published_revision_id_id_fkey',
      () =>
        `UPDATE translation SET published_revision_id = (SELECT current_revision_id FROM translation WHERE id = ${draft()}) WHERE id = ${translation()}`,
    ],
    [
      'that a publication was of another text’s revision',
      'publication_revision_id_translation_id_fkey',
      () =>
        `INSERT INTO publication SELECT gen_random_uuid(), ${translation()}, current_revision_id, author_id, now() FROM translation JOIN revision ON revision.id = current_revision_id WHERE translation.id = ${draft()}`,
    ],
    [
      'that a text is filed elsewhere than its article',
      'translation_article_id_section_id_fkey',
      () => `UPDATE translation SET section_id = gen_random_uuid() WHERE id = ${translation()}`,
    ],
    [
      'that an address has capitals',
      'slug_history_slug',
      () => `INSERT INTO slug_history VALUES ('vi', 'Hoi-Nghi', ${draft()})`,
    ],
    [
      'that two texts have one address',
      'slug_history_pkey',
      () => `INSERT INTO slug_history VALUES ('vi', 'cong-khai', ${draft()})`,
    ],
    [
      'that an address belongs to nobody’s history',
      'translation_locale_slug_id_fkey',
      () => `UPDATE translation SET slug = 'khong-ghi-lai' WHERE id = ${draft()}`,
    ],
    [
      'that a byline has no role',
      'credit_roles',
      () => `INSERT INTO credit VALUES (gen_random_uuid(), ${article()}, 0, '{}', 'An')`,
    ],
    [
      'that something begins at 24:00',
      'article_event_time',
      () => `UPDATE article SET event_time = '24:00' WHERE id = ${article()}`,
    ],
    [
      'that a headline is not NFC',
      'translation_nfc',
      () => `UPDATE translation SET title = normalize('Hội', NFD) WHERE id = ${draft()}`,
    ],
    [
      'that a name is not NFC',
      'credit_nfc',
      () => `INSERT INTO credit VALUES (gen_random_uuid(), ${article()}, 0, '{news}', normalize('Ẩn', NFD))`,
    ],
  ])('%s', async (_what, constraint, sql) => {
    await expect(db.$executeRawUnsafe(sql())).rejects.toThrow(new RegExp(constraint));
  });

  test('in a body that is not NFC', async () => {
    const insert = db.$executeRaw`
      INSERT INTO revision (id, translation_id, number, title, sapo, body, author_id)
      SELECT gen_random_uuid(), translation_id, 99, title, sapo,
        jsonb_build_object('type', 'doc', 'text', normalize('Hội nghị', NFD)), author_id
      FROM revision WHERE translation_id = ${draftId}::uuid`;
    await expect(insert).rejects.toThrow(/revision_nfc/);
  });
});

describe('the order of the desk’s list', () => {
  const order = async (id: string) =>
    (
      await db.$queryRaw<unknown[]>`SELECT headline, published_at AS at FROM article WHERE id = ${id}::uuid`
    )[0];

  test('follows the texts, whoever writes them', async () => {
    const actor = await makeActor('publisher');
    const made = await makeDraft(actor, { en: { title: 'English first', slug: 'english-first' } });
    expect(await order(made.articleId)).toEqual({ headline: 'English first', at: null });
    const { id } = await db.translation.create({ data: { ...made, locale: 'vi', title: 'Tiếng Việt' } });
    expect(await order(made.articleId)).toEqual({ headline: 'Tiếng Việt', at: null });
    dataOf(await publishTranslation(actor, morning, { articleId: made.articleId, locale: 'en', version: 1 }));
    expect(await order(made.articleId)).toEqual({ headline: 'Tiếng Việt', at: morning() });
    await db.translation.update({ where: { id }, data: { title: '' } });
    expect(await order(made.articleId)).toEqual({ headline: 'English first', at: morning() });
    await db.translation.update({ where: { id }, data: { title: 'Ấn phẩm' } });
    await db.translation.delete({ where: { id } });
    expect(await order(made.articleId)).toEqual({ headline: 'English first', at: morning() });
  });
});
