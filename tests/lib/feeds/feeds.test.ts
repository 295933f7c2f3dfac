import { beforeEach, describe, expect, test } from 'vitest';
import { latestArticles } from '../../../lib/articles/latest-articles.ts';
import { newsSource, sectionSource, unitSource } from '../../../lib/articles/news-list.ts';
import { clockAt } from '../../../lib/clock.ts';
import { collectMadeFrom } from '../../../lib/content/made-from.ts';
import { atom } from '../../../lib/feeds/atom.ts';
import { feedOf } from '../../../lib/feeds/feed.ts';
import { jsonFeed } from '../../../lib/feeds/json-feed.ts';
import { rss } from '../../../lib/feeds/rss.ts';
import type { FeedFormat } from '../../../lib/i18n/feed-paths.ts';
import { publishTranslation } from '../../../lib/publishing/publication.ts';
import { saveTranslation } from '../../../lib/translations/commands.ts';
import { emptyDatabase } from '../../support/database.ts';
import {
  bodyOf,
  dataOf,
  makeActor,
  makeMedia,
  makePublished,
  makeSection,
  makeUnit,
  textIn,
} from '../../support/newsroom.ts';
import { childrenOf, readXml, textOf } from '../../support/xml.ts';

beforeEach(emptyDatabase);

const hostile = 'Hội nghị <b>“Ấm & Ễnh”</b> ]]> \u0007 Ợ';
/** As it reads where control characters cannot be. */
const readable = 'Hội nghị <b>“Ấm & Ễnh”</b> ]]> Ợ';

async function makeNews() {
  const publisher = await makeActor('publisher');
  const [lead, office, sectionId] = [await makeMedia(publisher), await makeUnit(), await makeSection()];
  const { articleId } = await makePublished(publisher, {
    sectionId,
    clock: clockAt('2023-06-30T08:00:00+07:00'),
    vi: { slug: 'hoi-nghi', title: hostile, sapo: 'Tóm tắt & <i>lời dẫn</i>', body: bodyOf(hostile) },
    leadMediaId: lead,
    unitIds: [office],
    credits: [
      { roles: ['news'], person: 'Đỗ Hữu Đức', unitId: null },
      { roles: ['photo'], person: 'Vũ Hoàng Yến', unitId: null },
    ],
  });
  await makePublished(publisher, {
    clock: clockAt('2023-07-01T08:00:00+07:00'),
    vi: { slug: 'dai-hoi', title: 'Đại hội', body: bodyOf('Đại hội họp.') },
  });
  return { publisher, articleId, sectionId, office };
}

async function feed(format: FeedFormat = 'rss', source = newsSource('vi')) {
  const about = {
    locale: 'vi' as const,
    of: { is: 'news' } as const,
    format,
    title: 'Bản tin <Trường>',
    description: 'Tin & sự kiện',
    publisher: 'Trường Đại học',
  };
  const words = {
    photoBy: (credit: string) => `Ảnh: ${credit}`,
    changed: ({ kind }: { kind: string }) =>
      kind === 'correction' ? 'Đính chính 1/7/2023' : 'Cập nhật 1/7/2023',
  };
  return feedOf(await latestArticles(source, 30), about, words);
}

describe('RSS', () => {
  test('has the newest first, with whole text, authors and photos', async () => {
    await makeNews();
    const root = readXml(rss(await feed()));
    expect([root.name, root.attributes.version]).toEqual(['rss', '2.0']);
    const [channel] = childrenOf(root, 'channel');
    if (!channel) throw new Error('There is no channel.');
    expect(textOf(channel, 'title')).toBe('Bản tin <Trường>');
    expect(textOf(channel, 'language')).toBe('vi');
    expect(textOf(channel, 'lastBuildDate')).toBe('Sat, 01 Jul 2023 01:00:00 GMT');
    expect(childrenOf(channel, 'atom:link')[0]).toMatchObject({
      uri: 'http://www.w3.org/2005/Atom',
      attributes: { rel: 'self', href: expect.stringMatching(/\/vi\/tin\.rss$/) },
    });
    const [newest, story] = childrenOf(channel, 'item');
    if (!newest || !story) throw new Error('There are two.');
    expect(textOf(newest, 'title')).toBe('Đại hội');
    expect(textOf(story, 'title')).toBe(readable);
    expect(textOf(story, 'description')).toBe('Tóm tắt & <i>lời dẫn</i>');
    expect(textOf(story, 'pubDate')).toBe('Fri, 30 Jun 2023 01:00:00 GMT');
    expect(textOf(story, 'guid')).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    expect(textOf(story, 'dc:creator')).toBe('Đỗ Hữu Đức');
    expect(textOf(story, 'content:encoded')).toContain('&lt;b&gt;“Ấm &amp; Ễnh”&lt;/b&gt;');
    const [photo] = childrenOf(story, 'media:content');
    expect(photo?.attributes).toMatchObject({ medium: 'image', type: 'image/jpeg', width: '640' });
    expect(photo && textOf(photo, 'media:description')).toBe('Toàn cảnh hội trường');
  });
});

describe('Atom', () => {
  test('has what the format asks for, and the time of the last publication', async () => {
    const { publisher, articleId } = await makeNews();
    const before = childrenOf(readXml(atom(await feed('atom'))), 'entry').map((one) => textOf(one, 'id'));
    const input = textIn('vi', { slug: 'hoi-nghi-moi', title: 'Hội nghị đã họp' });
    const later = clockAt('2023-07-02T08:00:00+07:00');
    dataOf(await saveTranslation(publisher, later, { articleId, locale: 'vi', baseVersion: 1, input }));
    dataOf(await publishTranslation(publisher, later, { articleId, locale: 'vi', version: 2 }));
    const root = readXml(atom(await feed('atom')));
    expect([root.name, root.uri]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    expect(root.attributes['xml:lang']).toBe('vi');
    expect(textOf(root, 'updated')).toBe('2023-07-02T01:00:00.000Z');
    expect(textOf(root, 'id')).toMatch(/\/vi\/tin\.atom$/);
    const entries = childrenOf(root, 'entry');
    // A story that was changed keeps its name, and its place by the first publication.
    expect(entries.map((one) => textOf(one, 'id'))).toEqual(before);
    const [, story] = entries;
    if (!story) throw new Error('There are two.');
    expect(textOf(story, 'published')).toBe('2023-06-30T01:00:00.000Z');
    expect(textOf(story, 'updated')).toBe('2023-07-02T01:00:00.000Z');
    expect(childrenOf(story, 'link')[0]?.attributes.href).toMatch(/\/vi\/tin-tuc\/hoi-nghi-moi$/);
    expect(childrenOf(story, 'content')[0]?.attributes.type).toBe('html');
    expect(textOf(story, 'title')).toBe('Hội nghị đã họp');
  });

  test('is whole before anything is published', async () => {
    const root = readXml(atom(await feed('atom')));
    expect(textOf(root, 'updated')).toBe('1970-01-01T00:00:00.000Z');
    expect(childrenOf(root, 'author')).toHaveLength(1);
  });
});

describe('JSON Feed', () => {
  test('has the same stories', async () => {
    await makeNews();
    const read = JSON.parse(jsonFeed(await feed('json')));
    expect(read).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Bản tin <Trường>',
      feed_url: expect.stringMatching(/\/vi\/tin\.json$/),
      language: 'vi',
    });
    expect(read.items.map((item: { title: string }) => item.title)).toEqual(['Đại hội', expect.any(String)]);
    expect(read.items[1]).toMatchObject({
      date_published: '2023-06-30T01:00:00.000Z',
      authors: [{ name: 'Đỗ Hữu Đức' }],
      tags: ['Tin nhà trường'],
      image: expect.stringMatching(/^http.*\/media\//),
    });
  });
});

describe('a feed', () => {
  test('of a section or unit has only what belongs there', async () => {
    const { sectionId, office } = await makeNews();
    const titles = async (source: ReturnType<typeof newsSource>) =>
      (await feed('rss', source)).items.map(({ url }) => url.split('/').at(-1));
    expect(await titles(newsSource('vi'))).toEqual(['dai-hoi', 'hoi-nghi']);
    expect(await titles(sectionSource('vi', sectionId))).toEqual(['hoi-nghi']);
    expect(await titles(unitSource('vi', office))).toEqual(['hoi-nghi']);
    expect(await titles(newsSource('en'))).toEqual([]);
  });

  test('is made from its stories and their order', async () => {
    const { articleId } = await makeNews();
    const { madeFrom } = await collectMadeFrom(() => feed());
    expect(madeFrom).toContain('news:vi');
    expect(madeFrom).toContain(`article:${articleId}`);
    expect(madeFrom).toContain(`text:${articleId}:vi`);
  });

  test('has thirty stories at most', async () => {
    const { publisher, sectionId } = await makeNews();
    for (let number = 1; number <= 30; number += 1)
      await makePublished(publisher, { sectionId, vi: { slug: `tin-${number}` } });
    expect((await feed()).items).toHaveLength(30);
  });
});
