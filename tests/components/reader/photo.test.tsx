import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Photo } from '../../../components/reader/photo.tsx';
import type { Photo as ReaderPhoto } from '../../../lib/articles/photo.ts';

const css = readFileSync(new URL('../../../components/reader/styles/focus.css', import.meta.url), 'utf8');

const photo: ReaderPhoto = {
  id: '0198a000-0000-7000-8000-000000000001',
  width: 1600,
  height: 1067,
  colour: '#8a6f55',
  credit: '',
  focus: null,
  alt: { text: 'Hội trường', lang: 'vi' },
  caption: null,
  avif: [],
  webp: [],
  jpeg: [{ file: 'a-640.jpg', width: 640, height: 427 }],
};

const shown = (focus: ReaderPhoto['focus']) =>
  renderToStaticMarkup(<Photo photo={{ ...photo, focus }} locale="vi" sizes="100vw" />);

test('a photo with a point that stays in sight says where, to a tenth, and has no style of its own', () => {
  expect(shown({ x: 120, y: 960 })).toMatch(/data-across="1" data-down="10"/);
  expect(shown({ x: 120, y: 960 })).not.toContain('style=');
  expect(shown(null)).not.toMatch(/data-(?:across|down)/);
});

test('the stylesheet has a rule for every tenth but the middle, which is the rule for all', () => {
  for (const axis of ['across', 'down']) {
    const rules = [
      ...css.matchAll(new RegExp(`\\[data-${axis}="(\\d+)"\\] \\{\\s*--${axis}: (\\d+)%;`, 'g')),
    ];
    expect(rules.map(([, tenth, share]) => [Number(tenth), Number(share)])).toEqual(
      [0, 1, 2, 3, 4, 6, 7, 8, 9, 10].map((tenth) => [tenth, tenth * 10]),
    );
  }
});
