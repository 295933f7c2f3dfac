import { shade, tint } from './colour.ts';
import { linear, path, place, polygon, rect } from './draw.ts';
import { emblem, flowers } from './furniture.ts';
import type { Lettering } from './lettering.ts';
import type { Random } from './random.ts';
import type { Theme } from './theme.ts';

/** What is written behind the stage: a small line, one or two large ones, and where and when. */
export type Banner = { over: string; title: readonly [string, string?]; under: string };

/** A curtain with folds. */
export function curtain(x: number, y: number, width: number, height: number, colour: string): string {
  const count = Math.max(3, Math.round(width / 26));
  const step = width / count;
  const folds = Array.from({ length: count }, (_none, index) => {
    const at = x + index * step;
    return (
      path(
        `M${at} ${y} h${step} v${height} q${-step / 2} 9 ${-step} 0Z`,
        index % 2 ? shade(colour, 0.14) : colour,
      ) + rect(at + step * 0.62, y, step * 0.2, height, tint(colour, 0.16), 'opacity="0.5"')
    );
  });
  return folds.join('');
}

/** The cloth behind a stage with what is written on it. */
export function backdrop(
  lettering: Lettering,
  theme: Theme,
  banner: Banner,
  [x, y, width, height]: readonly [number, number, number, number],
): string {
  const middle = x + width / 2;
  const widest = width * 0.88;
  const [first, second] = banner.title;
  const large = Math.min(height * 0.15, (widest / Math.max(first.length, second?.length ?? 0)) * 1.42);
  const rows = second
    ? lettering.line(first, middle, y + height * 0.485, large, theme.letters, widest) +
      lettering.line(second, middle, y + height * 0.68, large, theme.letters, widest)
    : lettering.line(first, middle, y + height * 0.58, large * 1.1, theme.letters, widest);
  const wave = path(
    `M${x} ${y + height * 0.86} C${x + width * 0.3} ${y + height * 0.7} ${x + width * 0.6} ${y + height} ${x + width} ${y + height * 0.8} V${y + height} H${x}Z`,
    shade(theme.cloth, 0.3),
    'opacity="0.55"',
  );
  return (
    linear('cloth', [
      [0, tint(theme.cloth, 0.1)],
      [1, shade(theme.cloth, 0.22)],
    ]) +
    rect(x - 10, y - 10, width + 20, height + 20, shade(theme.wood, 0.2)) +
    rect(x, y, width, height, 'url(#cloth)') +
    wave +
    emblem(middle, y + height * 0.15, height * 0.085, theme.letters, theme.cloth) +
    lettering.line(banner.over, middle, y + height * 0.308, height * 0.06, theme.second, widest) +
    rows +
    lettering.line(banner.under, middle, y + height * 0.85, height * 0.065, theme.second, widest)
  );
}

/** The stage itself: its floor, its front, and flowers along the edge. */
export function platform(
  random: Random,
  theme: Theme,
  x: number,
  y: number,
  width: number,
  height: number,
): string {
  const colours = random.pick<readonly [string, ...string[]]>([
    ['#d8485a', '#f0a3b0', '#fff1e6'],
    ['#e8b23a', '#f6d98a', '#fff7e0'],
    ['#c2459a', '#f2b6d8', '#ffffff'],
  ]);
  const pots = Array.from(
    { length: Math.round(width / 150) },
    (_none, index, all = Math.round(width / 150)) =>
      place(x + ((index + 0.5) * width) / all, y + 10, 0.78, flowers(random, colours)),
  );
  return (
    linear('boards', [
      [0, tint(theme.wood, 0.32)],
      [1, theme.wood],
    ]) +
    polygon(
      [
        [x + 40, y - 52],
        [x + width - 40, y - 52],
        [x + width, y],
        [x, y],
      ],
      'url(#boards)',
    ) +
    rect(x, y, width, height, shade(theme.wood, 0.25)) +
    rect(x, y, width, 7, tint(theme.wood, 0.4)) +
    pots.join('')
  );
}
