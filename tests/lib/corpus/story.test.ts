import { describe, expect, test } from 'vitest';
import { chance } from '../../../lib/corpus/chance.ts';
import { inventFacts, tell } from '../../../lib/corpus/facts.ts';
import { tellStory } from '../../../lib/corpus/story.ts';
import { Body } from '../../../lib/text/document.ts';
import { excerpt, plainText, wordCount } from '../../../lib/text/excerpt.ts';
import { slugOf } from '../../../lib/text/slug.ts';

const at = new Date('2023-08-14T07:30:00+07:00');
const unit = ['Khoa Điện tử', 'Faculty of Electronics'] as const;
const photo = '0199aaaa-0000-7000-8000-000000000001';

const storyOf = (seed: number, mediaId?: string) => {
  const luck = chance(seed);
  return tellStory(luck, inventFacts(luck, at, unit, '200/KH-ĐTĐH'), mediaId);
};

test('a fact goes into both languages; a template begins with a capital, marks and all', () => {
  const facts = inventFacts(chance(1), at, ['đoàn trường', 'youth union'], '200/KH-ĐTĐH');
  expect(tell(['{unit} họp ngày {day}', '{unit} met on {day}'], facts, 'vi')).toBe(
    'Đoàn trường họp ngày 14/8/2023',
  );
  expect(tell(['{unit} họp ngày {day}', '{unit} met on {day}'], facts, 'en')).toBe(
    'Youth union met on 14 August 2023',
  );
  expect(facts.schoolYear).toEqual(['2023–2024', '2023–2024']);
});

describe('five hundred stories', () => {
  const stories = Array.from({ length: 500 }, (_, seed) => storyOf(seed));

  test('have every fact filled in, words enough, and a headline with an address', () => {
    for (const { vi, en } of stories) {
      for (const { title, sapo, body } of [vi, en]) {
        const words = `${title} ${sapo} ${plainText(body)}`;
        expect(words).not.toMatch(/[{}]|undefined|null/);
        expect(wordCount(words)).toBeGreaterThan(80);
        expect(slugOf(title)).not.toBe('');
        expect(excerpt(sapo, 1000)).toBe(sapo);
        expect(Body.parse(body)).toEqual(body);
      }
      expect(vi.body.content.map((block) => block.type)).toEqual(en.body.content.map((block) => block.type));
    }
  });

  test('tell many different things', () => {
    expect(new Set(stories.map(({ vi }) => vi.title)).size).toBeGreaterThan(350);
    expect(new Set(stories.map(({ vi }) => plainText(vi.body))).size).toBe(500);
  });
});

test('the same chance tells the same story; a photo stands in both languages', () => {
  expect(storyOf(9)).toEqual(storyOf(9));
  const { vi, en } = storyOf(9, photo);
  const image = { type: 'image', attrs: { mediaId: photo } };
  expect(vi.body.content).toContainEqual(image);
  expect(en.body.content).toContainEqual(image);
});
