import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../../../lib/accounts/permissions.ts';
import { saveArticle } from '../../../lib/articles/commands.ts';
import { atAddress } from '../../../lib/articles/queries.ts';
import { claimCards, claimMs, restMs } from '../../../lib/cards/due.ts';
import { sweepCards } from '../../../lib/cards/sweep.ts';
import { type Clock, clockAt } from '../../../lib/clock.ts';
import { saveFocus } from '../../../lib/media/focal-point.ts';
import { mediaStore } from '../../../lib/media/store.ts';
import { addMedia } from '../../../lib/media/upload.ts';
import { publishTranslation } from '../../../lib/publishing/publication.ts';
import { withdrawTranslation } from '../../../lib/publishing/withdrawal.ts';
import { articleImages, shareImage } from '../../../lib/seo/share-image.ts';
import { saveSettings } from '../../../lib/settings/commands.ts';
import { saveTranslation } from '../../../lib/translations/commands.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { photo } from '../../support/images.ts';
import '../../support/media-dir.ts';
import { dataOf, makeActor, makePublished, morning, textIn } from '../../support/newsroom.ts';

let publisher: Actor;

beforeEach(async () => {
  await emptyDatabase();
  publisher = await makeActor('publisher');
});

const noon = clockAt('2023-06-30T12:00:00+07:00');
const later = (clock: Clock, ms: number): Clock => clockAt(new Date(clock().getTime() + ms));

async function sweep(clock = noon, articleIds: string[] | null = null) {
  const errors: unknown[] = [];
  const more = await sweepCards(clock, { articleIds, onError: (error) => errors.push(error) });
  return { more, errors };
}

async function story(slug = 'hoi-nghi') {
  const found = await atAddress('vi', slug);
  if (found?.is !== 'article') throw new Error('There is no story.');
  return found.article;
}

async function addPhoto(): Promise<string> {
  const bytes = await photo(1400, 900);
  const { mediaId } = dataOf(
    await addMedia(publisher, morning, { name: 'hội trường.jpg', bytes, effort: 0 }),
  );
  await db.mediaText.updateMany({ where: { mediaId }, data: { alt: 'Hội trường' } });
  return mediaId;
}

const isServed = async (file: string | undefined) =>
  file !== undefined && (await mediaStore().size('served', file)) !== null;

describe('a published story', () => {
  test('has a card in each language, with its photo, and the photo in three shapes', async () => {
    const texts = { vi: { slug: 'hoi-nghi' }, en: { slug: 'conference' } };
    await makePublished(publisher, { ...texts, leadMediaId: await addPhoto() });
    expect(shareImage(await story())).toMatchObject({ width: 1280, alt: 'Hội trường' });
    expect(await sweep()).toEqual({ more: false, errors: [] });
    const article = await story();
    expect(article.card).toMatchObject({ width: 1200, height: 630 });
    expect(shareImage(article)).toMatchObject({ type: 'image/jpeg', alt: article.title });
    expect(articleImages(article).map(({ width, height }) => [width, height])).toEqual([
      [1200, 675],
      [1200, 900],
      [900, 900],
    ]);
    const files = [article.card?.file, ...article.crops.map(({ file }) => file)];
    for (const file of files) expect(await isServed(file)).toBe(true);
    expect(await db.shareCard.count({ where: { file: { not: null } } })).toBe(2);
    const square = await sharp(await mediaStore().read('served', article.crops[2]?.file ?? '')).metadata();
    expect([square.width, square.height]).toEqual([900, 900]);
  });

  test('without a photo has a card, too', async () => {
    await makePublished(publisher, { vi: { slug: 'hoi-nghi' } });
    await sweep();
    expect(articleImages(await story())).toMatchObject([{ width: 1200, height: 630 }]);
  });

  test('has no card of a text that is no longer public: another is made, and the old file goes', async () => {
    const { articleId } = await makePublished(publisher, { vi: { slug: 'hoi-nghi' } });
    await sweep();
    const before = (await story()).card?.file;
    const input = textIn('vi', { slug: 'hoi-nghi', title: 'Hội nghị đã họp xong' });
    dataOf(await saveTranslation(publisher, noon, { articleId, locale: 'vi', baseVersion: 1, input }));
    await sweep();
    expect((await story()).card?.file).toBe(before);
    dataOf(await publishTranslation(publisher, noon, { articleId, locale: 'vi', version: 2 }));
    expect((await story()).card).toBeNull();
    await sweep();
    const after = (await story()).card?.file;
    expect(after).not.toBe(before);
    expect([await isServed(before), await isServed(after)]).toEqual([false, true]);
  });

  test('has another card when its photo changes', async () => {
    const { articleId, sectionId } = await makePublished(publisher, { vi: { slug: 'hoi-nghi' } });
    await sweep();
    const input = { sectionId, leadMediaId: await addPhoto() };
    const { version } = await db.article.findUniqueOrThrow({ where: { id: articleId } });
    dataOf(await saveArticle(publisher, noon, { articleId, baseVersion: version, input }));
    expect((await story()).card).toBeNull();
    await sweep(noon, [articleId]);
    expect((await story()).card).not.toBeNull();
  });

  test('has another card and other cuts when the point of its photo that stays in sight is moved', async () => {
    const mediaId = await addPhoto();
    const { articleId } = await makePublished(publisher, { vi: { slug: 'hoi-nghi' }, leadMediaId: mediaId });
    await sweep();
    const before = await story();
    const focus = { x: '0', y: '100' };
    dataOf(await saveFocus(publisher, noon, { mediaId, version: 1, focus }));
    const between = await story();
    expect([between.card, between.crops]).toEqual([null, []]);
    expect(between.lead?.focus).toEqual({ x: 0, y: 1000 });
    expect(await sweep(noon, [articleId])).toEqual({ more: false, errors: [] });
    const after = await story();
    expect(after.card?.file).not.toBe(before.card?.file);
    const largest = between.lead?.jpeg.at(-1);
    const square = await sharp(await mediaStore().read('served', after.crops[2]?.file ?? ''));
    const corner = sharp(await mediaStore().read('served', largest?.file ?? ''));
    const part = corner.extract({ left: 0, top: 0, width: 900, height: 900 });
    const [cut, wanted] = await Promise.all([square.stats(), sharp(await part.png().toBuffer()).stats()]);
    for (const [index, { mean }] of wanted.channels.entries()) {
      expect(Math.abs(mean - (cut.channels[index]?.mean ?? 0))).toBeLessThan(1.5);
    }
    const gone = [before.card?.file, ...before.crops.map(({ file }) => file)];
    for (const file of gone) expect(await isServed(file)).toBe(false);
    for (const { file } of after.crops) expect(await isServed(file)).toBe(true);
  });

  test('keeps its card while a new one in other colours is made', async () => {
    await makePublished(publisher, { vi: { slug: 'hoi-nghi' } });
    await sweep();
    const before = (await story()).card?.file;
    const words = { nameplate: 'Bản tin', institution: 'Trường Đại học', tagline: '', address: '' };
    const shared = { email: '', phone: '', timeZone: 'Asia/Ho_Chi_Minh', schoolYearStart: 8 };
    const form = { version: 0, accent: '#114477', ...shared, vi: words, en: words };
    dataOf(await saveSettings(await makeActor('administrator'), noon, form));
    expect((await story()).card?.file).toBe(before);
    await sweep();
    expect((await story()).card?.file).not.toBe(before);
    expect(await isServed(before)).toBe(false);
  });
});

test('a withdrawn story loses its card, row and file', async () => {
  const { articleId } = await makePublished(publisher, { vi: { slug: 'hoi-nghi' } });
  await sweep();
  const file = (await story()).card?.file;
  dataOf(await withdrawTranslation(publisher, noon, { articleId, locale: 'vi' }));
  await sweep(noon, [articleId]);
  expect([await isServed(file), await db.shareCard.count()]).toEqual([false, 0]);
});

test('only the cards of the articles named are looked at', async () => {
  const { articleId } = await makePublished(publisher, { vi: { slug: 'hoi-nghi' } });
  await makePublished(publisher, { vi: { slug: 'dai-hoi' } });
  await sweep(noon, [articleId]);
  expect([(await story()).card, (await story('dai-hoi')).card]).toEqual([expect.any(Object), null]);
});

test('two processes make each card once', async () => {
  for (const slug of ['mot', 'hai', 'ba', 'bon']) await makePublished(publisher, { vi: { slug } });
  const looks = { vi: 'a', en: 'b' };
  const claims = await Promise.all(
    [1, 2, 3].map(() => claimCards(noon, looks, { articleIds: null, limit: 10 })),
  );
  const ids = claims.flat().map(({ translationId }) => translationId);
  expect([ids.length, new Set(ids).size]).toEqual([4, 4]);
});

test('what a killed process had claimed is made when the claim has run out', async () => {
  await makePublished(publisher, { vi: { slug: 'hoi-nghi' } });
  const looks = { vi: 'a', en: 'b' };
  const all = { articleIds: null, limit: 10 };
  expect(await claimCards(noon, looks, all)).toHaveLength(1);
  expect(await claimCards(later(noon, claimMs - 1), looks, all)).toEqual([]);
  expect(await claimCards(later(noon, claimMs), looks, all)).toHaveLength(1);
});

test('a card that cannot be made is tried again after a while, and holds nobody up', async () => {
  const mediaId = await addPhoto();
  await makePublished(publisher, { vi: { slug: 'hoi-nghi' }, leadMediaId: mediaId });
  await makePublished(publisher, { vi: { slug: 'dai-hoi' } });
  const files = await db.mediaRendition.findMany({ where: { mediaId, format: 'jpeg' } });
  for (const { file } of files) await mediaStore().write('served', file, Buffer.from('no photo'));
  expect((await sweep()).errors).toHaveLength(1);
  expect([(await story()).card, (await story('dai-hoi')).card]).toEqual([null, expect.any(Object)]);
  expect((await sweep(later(noon, restMs - 1))).errors).toEqual([]);
  expect((await sweep(later(noon, restMs))).errors).toHaveLength(1);
  for (const { file } of files) await mediaStore().remove('served', file);
  await sweep(later(noon, 2 * restMs));
  expect((await story()).card).not.toBeNull();
});
