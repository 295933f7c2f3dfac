import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../../../lib/accounts/permissions.ts';
import { atAddress, storyElsewhere } from '../../../lib/articles/queries.ts';
import { clockAt } from '../../../lib/clock.ts';
import { publishTranslation } from '../../../lib/publishing/publication.ts';
import { withdrawTranslation } from '../../../lib/publishing/withdrawal.ts';
import { saveTranslation } from '../../../lib/translations/commands.ts';
import { emptyDatabase } from '../../support/database.ts';
import { dataOf, makeActor, makeDraft, makePublished, morning, textIn } from '../../support/newsroom.ts';

let publisher: Actor;

beforeEach(async () => {
  await emptyDatabase();
  publisher = await makeActor('publisher');
});

const later = clockAt('2023-07-01T09:00:00+07:00');

async function save(articleId: string, baseVersion: number, text: Parameters<typeof textIn>[1]) {
  return dataOf(
    await saveTranslation(publisher, later, {
      articleId,
      locale: 'vi',
      baseVersion,
      input: textIn('vi', text),
    }),
  );
}

describe('at an address', () => {
  test('stands nothing that never stood there', async () => {
    expect(await atAddress('vi', 'khong-co')).toBeNull();
  });

  test('a draft does not stand', async () => {
    await makeDraft(publisher, { vi: { slug: 'nhap' } });
    expect(await atAddress('vi', 'nhap')).toBeNull();
  });

  test('a story stands in its own language only', async () => {
    await makePublished(publisher, { vi: { slug: 'hoi-nghi' } });
    expect(await atAddress('vi', 'hoi-nghi')).toMatchObject({ is: 'article' });
    expect(await atAddress('en', 'hoi-nghi')).toBeNull();
  });

  test('what was saved since is not shown before it is published', async () => {
    const { articleId } = await makePublished(publisher, { vi: { title: 'Bản đầu', slug: 'hoi-nghi' } });
    const { version } = await save(articleId, 1, { title: 'Bản mới, chưa đăng', slug: 'hoi-nghi' });
    expect(await atAddress('vi', 'hoi-nghi')).toMatchObject({ article: { title: 'Bản đầu' } });
    dataOf(await publishTranslation(publisher, later, { articleId, locale: 'vi', version }));
    expect(await atAddress('vi', 'hoi-nghi')).toMatchObject({
      article: { title: 'Bản mới, chưa đăng', publishedAt: morning(), republishedAt: later() },
    });
  });

  test('a story that moved is found at every former one, in one step', async () => {
    const { articleId } = await makePublished(publisher, { vi: { slug: 'dau-tien' } });
    await save(articleId, 1, { slug: 'thu-hai' });
    await save(articleId, 2, { slug: 'thu-ba' });
    expect(await atAddress('vi', 'dau-tien')).toEqual({ is: 'moved', slug: 'thu-ba' });
    expect(await atAddress('vi', 'thu-hai')).toEqual({ is: 'moved', slug: 'thu-ba' });
    expect(await atAddress('vi', 'thu-ba')).toMatchObject({ is: 'article' });
  });

  test('a withdrawn story is known as such, with the reason', async () => {
    const { articleId } = await makePublished(publisher, { vi: { slug: 'rut' } });
    const reason = 'Sai ngày tổ chức.';
    dataOf(await withdrawTranslation(publisher, later, { articleId, locale: 'vi', reason }));
    expect(await atAddress('vi', 'rut')).toEqual({ is: 'withdrawn', at: later(), reason });
  });

  test('a language that was withdrawn is no other language of its story', async () => {
    const { articleId } = await makePublished(publisher, { vi: { slug: 'tin' }, en: { slug: 'story' } });
    dataOf(await withdrawTranslation(publisher, later, { articleId, locale: 'en' }));
    expect(await atAddress('vi', 'tin')).toMatchObject({ article: { otherSlug: null } });
  });
});

describe('a story that a reader seeks in the other language', () => {
  test('is named, with its address there if it has one', async () => {
    await makePublished(publisher, { vi: { title: 'Chỉ tiếng Việt', slug: 'chi-viet' } });
    await makePublished(publisher, { vi: { title: 'Song ngữ', slug: 'song-ngu' }, en: { slug: 'both' } });
    expect(await storyElsewhere('vi', 'chi-viet')).toEqual({ title: 'Chỉ tiếng Việt', otherSlug: null });
    expect(await storyElsewhere('vi', 'song-ngu')).toEqual({ title: 'Song ngữ', otherSlug: 'both' });
    expect(await storyElsewhere('vi', 'khong-co')).toBeNull();
  });

  test('is not named while it is a draft', async () => {
    await makeDraft(publisher, { vi: { slug: 'nhap' } });
    expect(await storyElsewhere('vi', 'nhap')).toBeNull();
  });
});
