import { describe, expect, test } from 'vitest';
import { locales } from '../../../lib/i18n/locales.ts';
import { Body } from '../../../lib/text/document.ts';
import { plainText, wordCount } from '../../../lib/text/excerpt.ts';
import { slugOf } from '../../../lib/text/slug.ts';
import { photosOf } from '../../../prisma/seeding/media.ts';
import { bodyOf } from '../../../prisma/stories/body.ts';
import { photoKeys, photoOf } from '../../../prisma/stories/photos.ts';
import { stories, storyKeys } from '../../../prisma/stories/stories.ts';
import type { Story } from '../../../prisma/stories/story.ts';

const all: [string, Story][] = storyKeys.map((key) => [key, stories[key]]);
const names = {
  media: () => '0192f5a0-0000-7000-8000-000000000000',
  story: (key: string) => `/vi/tin-tuc/${key}`,
};
const texts = all.flatMap(([key, story]) =>
  locales.flatMap((locale) => {
    const text = story[locale];
    return text ? [{ key, locale, text, story }] : [];
  }),
);

test.each(texts)('$key in $locale reads as a body', ({ text }) => {
  const body = bodyOf(text.body, names);
  expect(Body.parse(body)).toEqual(body);
  expect(plainText(body)).not.toMatch(/\*\*|!\[|\]\(|^\||^#|\{[a-z]{2}\|/m);
});

test.each(texts)('$key in $locale is NFC, with typographic quotes and dashes', ({ text, locale }) => {
  const { title, sapo, body } = text;
  const prose = `${title}\n${sapo}\n${plainText(bodyOf(body, names))}`;
  expect(prose).toBe(prose.normalize('NFC'));
  expect(prose).not.toMatch(/["']|\d-\d{4}|\.\.\./);
  if (locale === 'en') expect(prose).not.toMatch(/\d\/\d+\/\d{4}/);
});

test('most texts have the length of a news story', () => {
  const lengths = texts
    .filter(({ text }) => text.published && !text.summary)
    .map(({ text }) => wordCount(plainText(bodyOf(text.body, names))));
  const usual = lengths.filter((length) => length >= 110 && length <= 520);
  expect(usual.length / lengths.length).toBeGreaterThan(0.9);
});

test('every headline gives an address of its own', () => {
  for (const locale of locales) {
    const slugs = texts.filter((found) => found.locale === locale).map(({ text }) => slugOf(text.title));
    expect(new Set(slugs).size).toBe(slugs.length);
  }
});

test('every photo is shown, and described in both languages', () => {
  const shown = new Set(all.flatMap(([, story]) => photosOf(story)));
  expect([...shown].sort()).toEqual([...photoKeys].sort());
  for (const key of photoKeys) {
    const { vi, en, credit } = photoOf(key);
    for (const words of [vi.alt, vi.caption, en.alt, en.caption, credit])
      expect(words.length).toBeGreaterThan(3);
  }
});

describe('stories lead to each other', () => {
  test.each(all)('%s chooses older ones', (key, { related = [] }) => {
    const order: string[] = storyKeys;
    for (const chosen of related) expect(order.indexOf(chosen)).toBeLessThan(order.indexOf(key));
    expect(related.every((chosen) => storyKeys.some((name) => name === chosen))).toBe(true);
  });

  test.each(texts)('$key in $locale links to pages that were there before', ({ text, locale, story }) => {
    for (const [, target = ''] of text.body.matchAll(/\]\(@(\w+)\)/g)) {
      const other = (stories as Record<string, Story>)[target];
      expect(other?.[locale]?.published, target).toBeTruthy();
      expect((other?.[locale]?.published ?? '') < (text.published ?? story.written)).toBe(true);
    }
  });
});

test('nothing is public before it was written, and English follows Vietnamese', () => {
  for (const [key, { written, vi, en }] of all) {
    expect([key, !vi.published || vi.published > written]).toEqual([key, true]);
    if (en?.published) expect([key, en.published > (vi.published ?? '')]).toEqual([key, true]);
  }
});
