import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { serifFonts } from '../../../components/reader/fonts.ts';

const css = readFileSync(new URL('../../../components/reader/styles/fonts.css', import.meta.url), 'utf8');

const faces = [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, body = '']) => body);

/** The ranges of code points that a face covers, first and last. */
const ranges = (face: string) =>
  [...(/unicode-range: ([^;]*);/.exec(face)?.[1] ?? '').matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(
    ([, from = '', to]) => [Number.parseInt(from, 16), Number.parseInt(to ?? from, 16)] as const,
  );

const vowels = 'aăâeêioôơuưy';
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const letters = [...vowels].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
const written = [...letters, 'đ'].flatMap((letter) => [letter, letter.toUpperCase()]);

test('the fonts fetched ahead are the upright ones of the stylesheet', () => {
  const upright = faces.filter((face) => face.includes('/fonts/') && !face.includes('italic'));
  expect(upright.map((face) => /url\("([^"]+)"\)/.exec(face)?.[1])).toEqual(serifFonts);
});

test.each(['upright', 'italic'])(
  'every Vietnamese letter, the quotes and dashes are in an %s font',
  (style) => {
    const covered = faces
      .filter((face) => face.includes('/fonts/') && face.includes('italic') === (style === 'italic'))
      .flatMap(ranges);
    const missing = [...written, ...'0123456789–—“”‘’…·₫€'].filter((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return letter.length > 1 || !covered.some(([from, to]) => code >= from && code <= to);
    });
    expect(missing).toEqual([]);
  },
);
