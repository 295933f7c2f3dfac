import { beforeEach, expect, test } from 'vitest';
import { clockAt } from '../../../lib/clock.ts';
import { withdrawTranslation } from '../../../lib/publishing/withdrawal.ts';
import { freshStories, freshUntil, newsSitemap } from '../../../lib/seo/news-sitemap.ts';
import { emptyDatabase } from '../../support/database.ts';
import { dataOf, makeActor, makePublished } from '../../support/newsroom.ts';
import { childrenOf, readXml, textOf } from '../../support/xml.ts';

beforeEach(emptyDatabase);

const noon = clockAt('2023-07-02T12:00:00+07:00');
const names = { vi: 'Bản tin <Trường>', en: 'The Gazette' };

const publishedAt = async (instant: string, given: { vi?: object; en?: object }) =>
  makePublished(await makeActor('publisher'), { clock: clockAt(instant), ...given });

async function news() {
  const root = readXml(newsSitemap(await freshStories(noon), names));
  return childrenOf(root, 'url').map((url) => {
    const [story] = childrenOf(url, 'news:news');
    const [publication] = story ? childrenOf(story, 'news:publication') : [];
    if (!story || !publication) throw new Error('This is no news.');
    expect(story.uri).toBe('http://www.google.com/schemas/sitemap-news/0.9');
    return [
      new URL(textOf(url, 'loc')).pathname,
      textOf(publication, 'news:name'),
      textOf(publication, 'news:language'),
      textOf(story, 'news:publication_date'),
      textOf(story, 'news:title'),
    ];
  });
}

test('has what was first published in the last two days, in both languages, newest first', async () => {
  await publishedAt('2023-06-30T11:59:00+07:00', { vi: { slug: 'cu' } });
  await publishedAt('2023-06-30T12:01:00+07:00', { vi: { slug: 'vua-con', title: 'Hội nghị <“Ấm & Ễnh”>' } });
  await publishedAt('2023-07-02T09:00:00+07:00', { en: { slug: 'conference', title: 'Conference' } });
  expect(await news()).toEqual([
    ['/en/news/conference', 'The Gazette', 'en', '2023-07-02T02:00:00.000Z', 'Conference'],
    ['/vi/tin-tuc/vua-con', names.vi, 'vi', '2023-06-30T05:01:00.000Z', 'Hội nghị <“Ấm & Ễnh”>'],
  ]);
  expect(freshUntil(await freshStories(noon))).toEqual(new Date('2023-07-02T12:01:00+07:00'));
});

test('is an empty list when nothing is new, and after a withdrawal', async () => {
  const { articleId } = await publishedAt('2023-07-02T09:00:00+07:00', { vi: { slug: 'moi' } });
  expect(await news()).toHaveLength(1);
  const publisher = await makeActor('publisher');
  dataOf(await withdrawTranslation(publisher, noon, { articleId, locale: 'vi' }));
  expect(await news()).toEqual([]);
  expect(freshUntil([])).toBeNull();
});
