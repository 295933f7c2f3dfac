import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { saveArticle } from '../../../lib/articles/commands.ts';
import { saveMediaTexts } from '../../../lib/media/texts.ts';
import { publishTranslation } from '../../../lib/publishing/publication.ts';
import { withdrawTranslation } from '../../../lib/publishing/withdrawal.ts';
import { saveTranslation } from '../../../lib/translations/commands.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import {
  dataOf,
  makeActor,
  makeDraft,
  makeMedia,
  makePublished,
  makeSection,
  makeUnit,
  morning,
  textIn,
} from '../../support/newsroom.ts';

/** The present version and what its last change touched. */
async function lastChange() {
  const [row] = await db.$queryRaw<{ version: bigint; tags: string[] }[]>`
    SELECT v.version, (SELECT array_agg(c.tag ORDER BY c.tag) FROM content_change c WHERE c.version = v.version) AS tags
    FROM content_version v`;
  return { version: row?.version ?? 0n, tags: row?.tags ?? [] };
}

/** The sitemap files that tags name. */
const isSitemap = (tag: string) => tag.startsWith('sitemap:');

/** What work changes for readers, sitemaps apart; null when the version stays. */
async function changed(work: () => Promise<unknown>): Promise<string[] | null> {
  const before = await lastChange();
  await work();
  const after = await lastChange();
  if (after.version === before.version) return null;
  expect(after.version).toBe(before.version + 1n);
  return after.tags.filter((tag) => !isSitemap(tag));
}

beforeEach(emptyDatabase);

const slugs = { vi: { slug: 'hoi-nghi' }, en: { slug: 'conference' } };

describe('a publication', () => {
  test('changes its article, its lists in its language, and nothing else', async () => {
    const publisher = await makeActor('publisher');
    const unit = await makeUnit();
    const { articleId, sectionId } = await makeDraft(publisher, { vi: slugs.vi, unitIds: [unit] });
    const tags = await changed(() =>
      publishTranslation(publisher, morning, { articleId, locale: 'vi', version: 1 }),
    );
    expect(tags).toEqual([`article:${articleId}`, 'news:vi', `section:${sectionId}:vi`, `unit:${unit}:vi`]);
  });

  test('of a new text changes only where the story is shown', async () => {
    const publisher = await makeActor('publisher');
    const { articleId } = await makePublished(publisher, { vi: slugs.vi });
    const input = textIn('vi', { ...slugs.vi, title: 'Hội nghị đã họp xong' });
    expect(
      await changed(() =>
        saveTranslation(publisher, morning, { articleId, locale: 'vi', baseVersion: 1, input }),
      ),
    ).toBeNull();
    expect(
      await changed(() => publishTranslation(publisher, morning, { articleId, locale: 'vi', version: 2 })),
    ).toEqual([`article:${articleId}`]);
  });

  test('changes the articles that have chosen it as related news', async () => {
    const publisher = await makeActor('publisher');
    const chosen = await makeDraft(publisher, { vi: { slug: 'tap-huan' } });
    const choosing = await makePublished(publisher, { vi: slugs.vi, relatedIds: [chosen.articleId] });
    const tags = await changed(() =>
      publishTranslation(publisher, morning, { articleId: chosen.articleId, locale: 'vi', version: 1 }),
    );
    expect(tags).toContain(`article:${choosing.articleId}`);
  });
});

describe('the page of a person', () => {
  test('changes when what they are credited with becomes public, and when a byline of public news changes', async () => {
    const publisher = await makeActor('publisher');
    const credits = [{ roles: ['text' as const], person: 'Thanh Mơ' }];
    const { articleId, sectionId } = await makeDraft(publisher, { vi: slugs.vi, credits });
    expect(
      await changed(() => publishTranslation(publisher, morning, { articleId, locale: 'vi', version: 1 })),
    ).toContain('person:thanh-mo');
    const input = { sectionId, credits: [{ roles: ['text' as const], person: 'Hà Linh' }] };
    const { version } = await db.article.findUniqueOrThrow({ where: { id: articleId } });
    const tags = await changed(async () =>
      dataOf(await saveArticle(publisher, morning, { articleId, baseVersion: version, input })),
    );
    expect(tags).toEqual(expect.arrayContaining(['person:ha-linh', 'person:thanh-mo']));
  });
});

describe('the register of documents', () => {
  const documents = [{ number: '200/KH-ĐHBN', date: '2023-08-14' }];
  const documentTag = async () => `document:${(await db.document.findFirstOrThrow()).id}`;

  test('changes when news that cites a document becomes public, and when it is withdrawn', async () => {
    const publisher = await makeActor('publisher');
    const { articleId } = await makeDraft(publisher, { vi: slugs.vi, documents });
    const request = { articleId, locale: 'vi' as const };
    const published = await changed(() => publishTranslation(publisher, morning, { ...request, version: 1 }));
    expect(published).toEqual(expect.arrayContaining([await documentTag(), 'documents']));
    const withdrawn = await changed(() =>
      withdrawTranslation(publisher, morning, { ...request, reason: '' }),
    );
    expect(withdrawn).toEqual(expect.arrayContaining([await documentTag(), 'documents']));
  });

  test('changes when public news cites a document, or its date is put right; not with a draft', async () => {
    const publisher = await makeActor('publisher');
    const cite = async (made: { articleId: string; sectionId: string }, date: string) => {
      const { version } = await db.article.findUniqueOrThrow({ where: { id: made.articleId } });
      const input = { sectionId: made.sectionId, documents: [{ number: '200/KH-ĐHBN', date }] };
      const { articleId } = made;
      return changed(async () =>
        dataOf(await saveArticle(publisher, morning, { articleId, baseVersion: version, input })),
      );
    };
    const draft = await makeDraft(publisher, { vi: { slug: 'khac' } });
    expect(await cite(draft, '2022-08-14')).toBeNull();
    const made = await makePublished(publisher, { vi: slugs.vi });
    expect(await cite(made, '2023-08-14')).toContain('documents');
    expect(await cite(made, '2023-08-15')).toContain(`article:${made.articleId}`);
  });
});

test('a withdrawal also says that the text itself may not be shown', async () => {
  const publisher = await makeActor('publisher');
  const { articleId, sectionId } = await makePublished(publisher, slugs);
  const tags = await changed(() =>
    withdrawTranslation(publisher, morning, { articleId, locale: 'en', reason: 'Sai ngày' }),
  );
  expect(tags).toEqual([
    `article:${articleId}`,
    'news:en',
    `section:${sectionId}:en`,
    `text:${articleId}:en`,
  ]);
});

describe('the shared part', () => {
  test('of a public article changes the article, and its units and sections where it enters or leaves', async () => {
    const publisher = await makeActor('publisher');
    const [unit, section] = [await makeUnit(), await makeSection()];
    const { articleId, sectionId } = await makePublished(publisher, { vi: slugs.vi });
    const shared = await db.article.findUniqueOrThrow({ where: { id: articleId } });
    const tags = await changed(async () =>
      dataOf(
        await saveArticle(publisher, morning, {
          articleId,
          baseVersion: shared.version,
          input: { sectionId: section, unitIds: [unit] },
        }),
      ),
    );
    expect(tags).toEqual(
      expect.arrayContaining([
        `article:${articleId}`,
        'news:vi',
        `section:${sectionId}:vi`,
        `section:${section}:vi`,
        `unit:${unit}:vi`,
      ]),
    );
  });

  test('of a draft changes nothing for readers', async () => {
    const publisher = await makeActor('publisher');
    const unit = await makeUnit();
    const { articleId, sectionId } = await makeDraft(publisher, { vi: { slug: 'khac' } });
    const tags = await changed(() =>
      saveArticle(publisher, morning, { articleId, baseVersion: 1, input: { sectionId, unitIds: [unit] } }),
    );
    expect(tags).toBeNull();
  });
});

test("a photo's texts change the articles that show it in public, and no draft", async () => {
  const publisher = await makeActor('publisher');
  const mediaId = await makeMedia(publisher);
  const shown = await makePublished(publisher, { vi: slugs.vi, leadMediaId: mediaId });
  await makeDraft(publisher, { vi: { slug: 'khac' }, leadMediaId: mediaId });
  const text = { alt: 'Hội trường', caption: 'Toàn cảnh' };
  const tags = await changed(async () =>
    dataOf(await saveMediaTexts(publisher, morning, { mediaId, version: 1, credit: '', vi: text, en: text })),
  );
  expect(tags).toEqual([`article:${shown.articleId}`]);
});

test('a new photo that nothing shows changes nothing', async () => {
  const publisher = await makeActor('publisher');
  expect(await changed(() => makeMedia(publisher))).toBeNull();
});

describe('what frames every page changes everything', () => {
  test('settings', async () => {
    expect(await changed(() => db.settings.create({ data: { accent: '#123456' } }))).toEqual(['*']);
  });

  test('sections and units', async () => {
    expect(await changed(() => makeSection())).toEqual(['*']);
    expect(await changed(() => makeUnit())).toEqual(['*']);
  });
});

test('deleting a public article changes everything', async () => {
  const publisher = await makeActor('publisher');
  const { articleId } = await makePublished(publisher, { vi: slugs.vi });
  // The commands never do that: records of publications are kept.
  await db.$executeRaw`ALTER TABLE publication DISABLE TRIGGER USER`;
  await db.publication.deleteMany({ where: { translation: { articleId } } });
  await db.$executeRaw`ALTER TABLE publication ENABLE TRIGGER USER`;
  await db.$executeRaw`ALTER TABLE timeline_event DISABLE TRIGGER USER`;
  expect(await changed(() => db.article.delete({ where: { id: articleId } }))).toContain('*');
  await db.$executeRaw`ALTER TABLE timeline_event ENABLE TRIGGER USER`;
});

test('a transaction that changes very much changes everything, in one version', async () => {
  const publisher = await makeActor('publisher');
  const sectionId = await makeSection();
  const tags = await changed(() =>
    db.$transaction(async (tx) => {
      await tx.article.createMany({
        data: Array.from({ length: 150 }, () => ({ id: randomUUID(), sectionId, createdById: publisher.id })),
      });
      await tx.$executeRaw`
        INSERT INTO translation (id, article_id, section_id, locale, status, withdrawn_at, updated_at)
        SELECT gen_random_uuid(), id, section_id, 'vi', 'withdrawn', now(), now() FROM article`;
    }),
  );
  expect(tags).toContain('*');
  expect(tags?.length).toBeLessThanOrEqual(101);
});

test('what is taken back changes nothing', async () => {
  const tags = await changed(() =>
    db
      .$transaction(async (tx) => {
        await tx.settings.create({ data: { accent: '#123456' } });
        throw new Error('taken back');
      })
      .catch(() => undefined),
  );
  expect(tags).toBeNull();
});

test('versions follow each other without a gap, however many change at once', async () => {
  const ids = Array.from({ length: 30 }, () => randomUUID());
  const before = await lastChange();
  await Promise.all(ids.map((id) => db.section.create({ data: { id, position: 1 } })));
  expect((await lastChange()).version).toBe(before.version + 30n);
  const rows = await db.contentChange.findMany({ where: { version: { gt: before.version } } });
  expect(rows.map(({ version }) => Number(version) - Number(before.version)).sort((a, b) => a - b)).toEqual(
    ids.map((_, at) => at + 1),
  );
});

test('the last thousand changes are remembered', async () => {
  const id = randomUUID();
  await db.section.create({ data: { id, position: 0 } });
  for (let position = 1; position <= 1_010; position += 1) {
    await db.$executeRaw`UPDATE section SET position = ${position} WHERE id = ${id}::uuid`;
  }
  const { version } = await lastChange();
  const oldest = await db.contentChange.aggregate({ _min: { version: true }, _count: true });
  expect([oldest._count, oldest._min.version]).toEqual([1_000, version - 999n]);
});

test('a change of an article touches the sitemap files that hold its languages, also after a withdrawal', async () => {
  const publisher = await makeActor('publisher');
  await db.$executeRaw`SELECT setval('public_number_vi', 10000)`;
  await db.$executeRaw`SELECT setval('public_number_en', 7)`;
  const { articleId } = await makePublished(publisher, slugs);
  expect((await lastChange()).tags.filter(isSitemap)).toEqual(['sitemap:en:1', 'sitemap:vi:2']);
  await withdrawTranslation(publisher, morning, { articleId, locale: 'vi' });
  expect((await lastChange()).tags.filter(isSitemap)).toEqual(['sitemap:en:1', 'sitemap:vi:2']);
});

test('a card that is made changes the head of its own page, and no list', async () => {
  const publisher = await makeActor('publisher');
  const { articleId } = await makePublished(publisher, { vi: slugs.vi });
  const { id: translationId } = await db.translation.findFirstOrThrow();
  expect(await changed(() => db.shareCard.create({ data: { translationId } }))).toBeNull();
  const made = { where: { translationId }, data: { file: 'a.jpg' } };
  expect(await changed(() => db.shareCard.update(made))).toEqual([`card:${articleId}:vi`]);
});
