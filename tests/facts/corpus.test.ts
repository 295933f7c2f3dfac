import { describe, expect, test } from 'vitest';
import { factKinds } from '../../lib/facts/fact.ts';
import { parts, readPart } from './corpus.ts';

const every = parts.map((part) => ({ part, pairs: readPart(part) }));
const all = every.flatMap(({ pairs }) => pairs);

describe.each(every)('the part $part', ({ part, pairs }) => {
  const sentences = pairs.filter(({ form }) => form === 'sentence');
  const planted = sentences.filter(({ plant }) => plant);

  test('is half of what is promised, and half of it agrees', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(150);
    expect(pairs.length - sentences.length).toBeGreaterThanOrEqual(15);
    const share = pairs.filter(({ plant }) => !plant).length / pairs.length;
    expect(Math.abs(share - 0.5)).toBeLessThan(0.03);
  });

  test.each(factKinds)('has ten planted sentences or more of the kind %s, and an article', (kind) => {
    const of = pairs.filter(({ plant }) => plant?.kind === kind);
    expect(planted.filter(({ plant }) => plant?.kind === kind).length).toBeGreaterThanOrEqual(10);
    expect(of.some(({ form }) => form === 'article')).toBe(true);
  });

  test('has agreeing and planted summaries, and facts that were dropped', () => {
    const summaries = pairs.filter(({ summary }) => summary);
    expect(summaries.filter(({ plant }) => !plant).length).toBeGreaterThanOrEqual(3);
    expect(summaries.filter(({ plant }) => plant).length).toBeGreaterThanOrEqual(6);
    expect(pairs.filter(({ plant }) => plant?.en === null).length).toBeGreaterThanOrEqual(6);
  });

  test('names its pairs after itself', () => {
    expect(pairs.filter(({ id }) => id[0] !== part[0])).toEqual([]);
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
