import { beforeEach, describe, expect, test } from 'vitest';
import type { ReaderArticle } from '../../../lib/articles/published.ts';
import { atAddress } from '../../../lib/articles/queries.ts';
import { clockAt } from '../../../lib/clock.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { publishTranslation } from '../../../lib/publishing/publication.ts';
import { newsArticle } from '../../../lib/seo/news-article.ts';
import { articleImages } from '../../../lib/seo/share-image.ts';
import { readSite } from '../../../lib/settings/site.ts';
import { emptyDatabase } from '../../support/database.ts';
import { dataOf, makeActor, makeDraft, makeMedia, makeUnit, morning } from '../../support/newsroom.ts';

const evening = clockAt('2023-07-01T18:00:00+07:00');

beforeEach(emptyDatabase);

async function story(locale: Locale, slug: string): Promise<ReaderArticle> {
  const found = await atAddress(locale, slug);
  if (found?.is !== 'article') throw new Error('There is no story.');
  return found.article;
}

async function thingOf(locale: Locale, slug: string) {
  const article = await story(locale, slug);
  return newsArticle(article, await readSite(locale), articleImages(article));
}

async function makeStory() {
  const publisher = await makeActor('publisher');
  const [lead, office] = await Promise.all([makeMedia(publisher), makeUnit()]);
  const { articleId } = await makeDraft(publisher, {
    vi: { slug: 'hoi-nghi', title: 'Hội nghị “Ấm – Ễnh” </script>' },
    en: { slug: 'conference' },
    leadMediaId: lead,
    unitIds: [office],
    credits: [
      { roles: ['news', 'text'], person: 'Đỗ Hữu Đức', unitId: office },
      { roles: ['photo'], person: 'Vũ Hoàng Yến', unitId: null },
      { roles: ['translation'], person: 'Lê Thị Mỹ Ngân', unitId: null },
    ],
    documents: [{ number: '200/KH-ĐHBN', date: '2023-06-12' }],
  });
  const publish = (locale: Locale, clock = morning) =>
    publishTranslation(publisher, clock, { articleId, locale, version: 1 });
  return { publish };
}

describe('a story for search engines', () => {
  test('says who published what when, in its own words', async () => {
    const { publish } = await makeStory();
    dataOf(await publish('vi'));
    expect(await thingOf('vi', 'hoi-nghi')).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Hội nghị “Ấm – Ễnh” </script>',
      inLanguage: 'vi',
      url: expect.stringMatching(/^http.*\/vi\/tin-tuc\/hoi-nghi$/),
      datePublished: '2023-06-30T01:00:00.000Z',
      dateModified: '2023-06-30T01:00:00.000Z',
      articleSection: 'Tin nhà trường',
      author: [
        { '@type': 'Person', name: 'Đỗ Hữu Đức' },
        { '@type': 'Organization', name: 'Phòng Tổ chức – Hành chính' },
      ],
      sourceOrganization: [{ name: 'Phòng Tổ chức – Hành chính' }],
      publisher: { '@type': 'NewsMediaOrganization', name: 'Nhà trường' },
      citation: [{ identifier: '200/KH-ĐHBN', datePublished: '2023-06-12' }],
      image: [{ '@type': 'ImageObject', width: '640 px', caption: 'Toàn cảnh hội trường' }],
    });
  });

  test('names no other version until there is one, then each names the other', async () => {
    const { publish } = await makeStory();
    dataOf(await publish('vi'));
    const alone = await thingOf('vi', 'hoi-nghi');
    expect(alone).not.toHaveProperty('workTranslation');
    expect(alone).not.toHaveProperty('translationOfWork');
    dataOf(await publish('en', evening));
    const [vi, en] = [await thingOf('vi', 'hoi-nghi'), await thingOf('en', 'conference')];
    expect(vi.workTranslation).toMatchObject({ '@id': en['@id'], inLanguage: 'en' });
    expect(en.translationOfWork).toMatchObject({ '@id': vi['@id'], inLanguage: 'vi' });
    expect(vi.translator).toBeUndefined();
    expect(en.translator).toMatchObject([{ name: 'Lê Thị Mỹ Ngân' }]);
  });
});
