import { describe, expect, test } from 'vitest';
import { feedAt, feedFormats, feedPath } from '../../../lib/i18n/feed-paths.ts';
import { locales } from '../../../lib/i18n/locales.ts';

describe('the address of a feed', () => {
  test('stands below its page, in the words of its language', () => {
    expect(feedPath('vi', { is: 'news' }, 'rss')).toBe('/vi/tin.rss');
    expect(feedPath('en', { is: 'news' }, 'json')).toBe('/en/news.json');
    expect(feedPath('vi', { is: 'section', slug: 'cong-doan' }, 'atom')).toBe(
      '/vi/chuyen-muc/cong-doan/tin.atom',
    );
    expect(feedPath('en', { is: 'unit', slug: 'mechanics' }, 'rss')).toBe('/en/unit/mechanics/news.rss');
  });

  test('is read back as it was written', () => {
    for (const locale of locales)
      for (const format of feedFormats)
        for (const of of [{ is: 'news' as const }, { is: 'section' as const, slug: 'a' }])
          expect(feedAt(feedPath(locale, of, format))).toEqual({ locale, of, format });
  });

  test.each([
    '/vi/tin',
    '/vi/news.rss',
    '/fr/tin.rss',
    '/vi/tin-tuc/a/tin.rss',
    '/vi/a/b/c/tin.rss',
    '/tin.rss',
  ])('is not %s', (path) => expect(feedAt(path)).toBeNull());
});
