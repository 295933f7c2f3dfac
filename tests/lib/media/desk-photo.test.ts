import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../../../lib/accounts/permissions.ts';
import { clockAt } from '../../../lib/clock.ts';
import { deskPhoto } from '../../../lib/media/desk-photo.ts';
import { shownIn } from '../../../lib/media/shown-in.ts';
import { addMedia } from '../../../lib/media/upload.ts';
import { publishTranslation } from '../../../lib/publishing/publication.ts';
import { saveTranslation } from '../../../lib/translations/commands.ts';
import { actorOf } from '../../support/actors.ts';
import { articleShowing } from '../../support/articles.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { plain } from '../../support/images.ts';
import '../../support/media-dir.ts';
import { bodyOf, dataOf, makeActor, makeDraft, makePublished, textIn } from '../../support/newsroom.ts';

const clock = clockAt('2023-06-30T09:20:00+07:00');
let writer: Actor;
let mediaId: string;
beforeEach(async () => {
  await emptyDatabase();
  writer = await actorOf('writer');
  const added = await addMedia(writer, clock, { name: 'a.png', bytes: await plain('png') });
  if (!added.ok) throw new Error('refused');
  mediaId = added.data.mediaId;
  await db.mediaText.updateMany({ data: { alt: 'Một ô màu đỏ' } });
});

test('a photo that nothing shows may be described and deleted by whoever brought it', async () => {
  expect(await deskPhoto(writer, mediaId)).toMatchObject({
    isPublic: false,
    mayEdit: true,
    mayRemove: true,
    shown: { articles: [], seen: 0, others: 0 },
  });
  expect(await deskPhoto(await actorOf('writer', 'other'), mediaId)).toMatchObject({
    mayEdit: false,
    mayRemove: false,
  });
});

describe('a photo in a public article', () => {
  test.each(['lead', 'gallery', 'body'] as const)(
    'as %s is a publisher’s to describe, and nobody’s to delete',
    async (place) => {
      const articleId = await articleShowing(mediaId, 'published', place);
      const seen = { isPublic: true, mayRemove: false };
      expect(await deskPhoto(await actorOf('editor'), mediaId)).toMatchObject({ ...seen, mayEdit: false });
      expect(await deskPhoto(await actorOf('publisher'), mediaId)).toMatchObject({
        ...seen,
        mayEdit: true,
        shown: {
          articles: [
            {
              ...{ articleId, title: '', locale: 'vi', isPublic: true },
              asLead: place === 'lead',
              inGallery: place === 'gallery',
              inTexts: place === 'body' ? [{ locale: 'vi', when: 'public' }] : [],
            },
          ],
          others: 0,
        },
      });
    },
  );
});

test('where it is shown is told by place and language, drafts and earlier versions too, page by page', async () => {
  const publisher = await makeActor('publisher');
  const image = { type: 'image' as const, attrs: { mediaId } };
  const body = { type: 'doc' as const, content: [...bodyOf('Lời.').content, image] };
  const texts = { vi: { slug: 'co-anh', body }, en: { slug: 'has-photo', body } };
  const { articleId } = await makePublished(publisher, texts);
  const without = (locale: 'vi' | 'en') => textIn(locale, { slug: texts[locale].slug });
  for (const locale of ['vi', 'en'] as const) {
    const input = without(locale);
    dataOf(await saveTranslation(publisher, clock, { articleId, locale, baseVersion: 1, input }));
  }
  dataOf(await publishTranslation(publisher, clock, { articleId, locale: 'en', version: 2 }));
  const place = { articleId, isPublic: true, asLead: false, inGallery: false };
  expect((await shownIn(publisher, mediaId)).articles).toMatchObject([
    {
      ...place,
      inTexts: [
        { locale: 'vi', when: 'public' },
        { locale: 'en', when: 'earlier' },
      ],
    },
  ]);
  const draft = await makeDraft(publisher, { en: { slug: 'draft', body } });
  for (let count = 0; count < 20; count += 1) await articleShowing(mediaId, 'draft', 'gallery');
  const pages = await Promise.all([1, 2, 3].map((page) => shownIn(publisher, mediaId, page)));
  expect(pages.map(({ articles, pages, seen }) => [articles.length, pages, seen])).toEqual([
    [20, 2, 22],
    [2, 2, 22],
    [0, 2, 22],
  ]);
  const all = pages.flatMap(({ articles }) => articles);
  expect(new Set(all.map((article) => article.articleId)).size).toBe(22);
  expect(all.find((article) => article.articleId === draft.articleId)).toMatchObject({
    isPublic: false,
    inTexts: [{ locale: 'en', when: 'current' }],
  });
});

test('a writer learns that others use it, not who', async () => {
  await articleShowing(mediaId, 'draft', 'gallery');
  expect(await deskPhoto(writer, mediaId)).toMatchObject({
    shown: { articles: [], seen: 0, others: 1 },
    mayRemove: false,
  });
});

test('there is no photo of an id that is none', async () => {
  expect(await deskPhoto(writer, 'x')).toBeNull();
  expect(await deskPhoto(writer, '5f6c2f0e-8f3c-4f43-9a5e-2c7f4a2f9d11')).toBeNull();
});
