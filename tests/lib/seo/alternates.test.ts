import { expect, test } from 'vitest';
import { siteOrigin } from '../../../lib/seo/address.ts';
import { alternates } from '../../../lib/seo/alternates.ts';

const at = siteOrigin();

test('a page in both languages names both, and the Vietnamese one for everybody else', () => {
  expect(alternates('en', '/en/news/story', '/vi/tin-tuc/tin')).toEqual({
    canonical: `${at}/en/news/story`,
    languages: {
      vi: `${at}/vi/tin-tuc/tin`,
      en: `${at}/en/news/story`,
      'x-default': `${at}/vi/tin-tuc/tin`,
    },
  });
});

test('both pages of a pair name the same', () => {
  const vi = alternates('vi', '/vi/tin-tuc/tin', '/en/news/story');
  const en = alternates('en', '/en/news/story', '/vi/tin-tuc/tin');
  expect(Object.entries(en.languages)).toEqual(Object.entries(vi.languages));
});

test('a page in one language names itself only', () => {
  expect(alternates('en', '/en/news/story', null).languages).toEqual({
    en: `${at}/en/news/story`,
    'x-default': `${at}/en/news/story`,
  });
});

test('the front page leaves the choice to the address that makes it', () => {
  expect(alternates('vi', '/vi', '/en', '/').languages['x-default']).toBe(`${at}/`);
});
