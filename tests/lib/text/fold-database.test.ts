import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../lib/text/fold.ts';
import { normalise } from '../../../lib/text/normalise.ts';
import { db } from '../../support/database.ts';

const vowels = 'aăâeêioôơuưy';
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const vietnamese = [...vowels].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
const english = [...'abcdefghijklmnopqrstuvwxyz0123456789 /-.,'];
const european = [...'àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþßÿāăąćčďđēęěğħıłńňŋőœŕřśšţťŧůűźżžɖ'];
const letters = [...vietnamese, 'đ', ...english, ...european];
const alphabet = [...letters, ...letters.map((letter) => letter.toUpperCase())];

const inDatabase = async (texts: string[]): Promise<string[]> => {
  const rows = await db.$queryRaw<{ folded: string }[]>`
    SELECT fold(text) AS folded FROM unnest(${texts}::text[]) WITH ORDINALITY AS given (text, place) ORDER BY place`;
  return rows.map((row) => row.folded);
};

test('every letter folds in the database as it does here', async () => {
  expect(await inDatabase(alphabet)).toEqual(alphabet.map(fold));
});

test('so do words of them, typed in NFC or NFD', async () => {
  const words = fc.sample(fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 40 }), {
    numRuns: 2000,
    seed: 1,
  });
  const typed = words.flatMap((word) => [word, word.normalize('NFD')]);
  expect(await inDatabase(typed)).toEqual(typed.map(fold));
});

test('the database takes for NFC whatever was normalised', async () => {
  const texts = fc.sample(fc.string({ unit: 'binary' }), { numRuns: 2000, seed: 1 }).map(normalise);
  const [row] = await db.$queryRaw<{ refused: string[] }[]>`
    SELECT coalesce(array_agg(text) FILTER (WHERE text IS NOT NFC NORMALIZED), '{}') AS refused
    FROM unnest(${texts}::text[]) AS text`;
  expect(row?.refused).toEqual([]);
});
