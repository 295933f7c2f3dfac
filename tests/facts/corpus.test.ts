import { describe, expect, test } from 'vitest';
import { factKinds } from '../../lib/facts/fact.ts';
import { parts, readPart } from './corpus.ts';

const every = parts.map((part) => ({ part, pairs: readPart(part) }));
/** What a part has at least: sentences, articles, planted sentences of a kind, planted summaries, facts that were dropped. */
const least = {
  develop: { sentences: 150, articles: 15, planted: 10, summaries: [3, 6], dropped: 6 },
  measured: { sentences: 150, articles: 15, planted: 10, summaries: [3, 6], dropped: 6 },
  unseen: { sentences: 100, articles: 10, planted: 6, summaries: [3, 2], dropped: 6 },
  later: { sentences: 80, articles: 8, planted: 5, summaries: [2, 2], dropped: 6 },
  latest: { sentences: 58, articles: 4, planted: 3, summaries: [2, 1], dropped: 6 },
} as const;
/** The first letter of a pair's name tells its part. */
const letters = { develop: 'd', measured: 'm', unseen: 'u', later: 'l', latest: 'n' } as const;
const all = every.flatMap(({ pairs }) => pairs);

describe.each(every)('the part $part', ({ part, pairs }) => {
  const sentences = pairs.filter(({ form }) => form === 'sentence');
  const wanted = least[part];
  const planted = sentences.filter(({ plant }) => plant);

  test('is as large as it should be, and half of it agrees', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(wanted.sentences);
    expect(pairs.length - sentences.length).toBeGreaterThanOrEqual(wanted.articles);
    const share = pairs.filter(({ plant }) => !plant).length / pairs.length;
    expect(Math.abs(share - 0.5)).toBeLessThan(0.05);
  });

  test.each(factKinds)('has enough planted sentences of the kind %s', (kind) => {
    expect(planted.filter(({ plant }) => plant?.kind === kind).length).toBeGreaterThanOrEqual(wanted.planted);
  });

  test('has agreeing and planted summaries, and facts that were dropped', () => {
    const summaries = pairs.filter(({ summary }) => summary);
    expect(summaries.filter(({ plant }) => !plant).length).toBeGreaterThanOrEqual(wanted.summaries[0]);
    expect(summaries.filter(({ plant }) => plant).length).toBeGreaterThanOrEqual(wanted.summaries[1]);
    expect(pairs.filter(({ plant }) => plant?.en === null).length).toBeGreaterThanOrEqual(wanted.dropped);
  });

  test('names its pairs after itself', () => {
    expect(pairs.filter(({ id }) => id[0] !== letters[part])).toEqual([]);
  });
});

describe('the corpus', () => {
  test('is NFC, trimmed and without marks of its making', () => {
    const odd = all.filter(({ vi, en }) =>
      [vi, en].some(
        (text) => text !== text.normalize('NFC') || text !== text.trim() || /\[\[|\]\]|⟦/.test(text),
      ),
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  test('says nothing twice, within a part or across', () => {
    for (const texts of [all.map(({ id }) => id), all.map(({ vi }) => vi), all.map(({ en }) => en)]) {
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    }
  });

  test('shares no paragraph between its parts', () => {
    const paragraphs = every.map(
      ({ pairs }) => new Set(pairs.flatMap(({ vi, en }) => [...vi.split('\n\n'), ...en.split('\n\n')])),
    );
    const known = paragraphs.flatMap((set) => [...set]);
    expect(known.filter((paragraph, index) => known.indexOf(paragraph) !== index)).toEqual([]);
  });

  test('plants what differs: the two sides of a disagreement are never the same text', () => {
    const same = all.filter(({ plant }) => plant && plant.vi.text === plant.en?.text);
    expect(same.map(({ id }) => id)).toEqual([]);
  });

  test('leaves out of a summary nothing that is planted', () => {
    expect(all.filter(({ summary, plant }) => summary && plant?.en === null)).toEqual([]);
  });
});
