import { mix, shade, tint } from './colour.ts';
import { ellipse, linear, picture, place, polygon, rect, sheet } from './draw.ts';
import { figure, footShadow, stand } from './figure.ts';
import { papers, plant } from './furniture.ts';
import { beam, glow, lowerDusk } from './light.ts';
import { type Outfit, someone } from './look.ts';
import { laptop } from './machines.ts';
import { poses } from './pose.ts';
import type { Random } from './random.ts';
import type { Theme } from './theme.ts';

export type Library = { theme: Theme; people: readonly [Outfit, ...Outfit[]] };

const { width, height } = sheet;
const spines = [
  '#8f2d2d',
  '#27566f',
  '#3f6b4b',
  '#b98a34',
  '#5a4370',
  '#a3583a',
  '#cfc3a6',
  '#39404f',
  '#7d8f9a',
] as const;

/** One bookcase in a slanting row; x1 nearer to the camera than x2. */
function bookcase(
  random: Random,
  theme: Theme,
  near: readonly [number, number, number],
  far: readonly [number, number, number],
): string {
  const [x1, top1, bottom1] = near;
  const [x2, top2, bottom2] = far;
  const at = (t: number, level: number) => {
    const x = x1 + (x2 - x1) * t;
    const top = top1 + (top2 - top1) * t;
    const bottom = bottom1 + (bottom2 - bottom1) * t;
    return [x, top + (bottom - top) * level] as const;
  };
  const frame = polygon([at(0, 0), at(1, 0), at(1, 1), at(0, 1)], shade(theme.wood, 0.2));
  const books: string[] = [];
  for (let shelf = 0; shelf < 6; shelf += 1) {
    const low = 0.04 + ((shelf + 1) * 0.94) / 6;
    for (let t = 0.02; t < 0.97; ) {
      const thick = random.between(0.014, 0.03);
      if (random.chance(0.94)) {
        const tall = random.between(0.09, 0.125);
        books.push(
          polygon(
            [at(t, low - tall), at(t + thick, low - tall), at(t + thick, low - 0.012), at(t, low - 0.012)],
            mix(random.pick(spines), theme.air, t * 0.35),
          ),
        );
      }
      t += thick + 0.003;
    }
    books.push(
      polygon(
        [at(0, low - 0.012), at(1, low - 0.012), at(1, low + 0.006), at(0, low + 0.006)],
        tint(theme.wood, 0.25),
      ),
    );
  }
  return frame + books.join('');
}

/** Readers at long tables between the bookcases, a tall window at the end. */
export function library(random: Random, { theme, people }: Library): string {
  const tables = [0.95, 1.45, 2.2].map((scale, row) => {
    const top = 612 + row * 120 + row * row * 22;
    const wide = 470 * scale;
    const readers = [-0.34, -0.02, 0.3].map((part) =>
      place(
        800 + part * wide * 1.05,
        top + 96 * scale,
        scale * 1.08,
        figure({
          look: someone(random, people),
          bust: true,
          pose: random.pick([poses.writing, poses.holding, poses.folded]),
          nod: random.between(4, 12),
        }),
      ),
    );
    const things = [-0.36, -0.2, 0.02, 0.22, 0.38].map((part) =>
      place(800 + part * wide, top + 6 * scale, scale, random.chance(0.4) ? laptop() : papers()),
    );
    const lamp = place(
      800 + 0.12 * wide,
      top,
      scale,
      rect(-1.2, -30, 2.4, 30, '#b08a3c') +
        polygon(
          [
            [-12, -28],
            [12, -28],
            [7, -40],
            [-7, -40],
          ],
          '#2f6b55',
        ) +
        ellipse(0, -24, 22, 10, '#fff0c0', 'opacity="0.4"'),
    );
    return (
      readers.join('') +
      rect(800 - wide / 2, top, wide, 16 * scale, tint(theme.wood, 0.3)) +
      rect(800 - wide / 2 + 8, top + 16 * scale, wide - 16, 70 * scale, shade(theme.wood, 0.12)) +
      things.join('') +
      lamp
    );
  });
  const panes = [0, 1, 2].map(
    (col) =>
      rect(606 + col * 134, 90, 120, 420, '#e6f1f4') +
      rect(606 + col * 134, 340, 120, 170, '#bdd6b4') +
      rect(606 + col * 134, 250, 120, 8, theme.side),
  );
  return picture(
    linear('wall', [
      [0, tint(theme.wall, 0.3)],
      [1, shade(theme.wall, 0.06)],
    ]) +
      rect(0, 0, width, height, 'url(#wall)') +
      polygon(
        [
          [0, 0],
          [width, 0],
          [1060, 60],
          [540, 60],
        ],
        theme.ceiling,
      ) +
      [0.2, 0.5, 0.8]
        .map((x) =>
          polygon(
            [
              [width * x - 120, 0],
              [width * x + 120, 0],
              [540 + 520 * x + 26, 50],
              [540 + 520 * x - 26, 50],
            ],
            '#fffdf0',
          ),
        )
        .join('') +
      rect(590, 74, 422, 452, shade(theme.side, 0.1)) +
      panes.join('') +
      linear('floor', [
        [0, tint(theme.floor, 0.3)],
        [1, shade(theme.floor, 0.25)],
      ]) +
      polygon(
        [
          [540, 590],
          [1060, 590],
          [width + 200, height],
          [-200, height],
        ],
        'url(#floor)',
      ) +
      bookcase(random, theme, [-60, -80, 1090], [540, 96, 600]) +
      bookcase(random, theme, [1660, -80, 1090], [1060, 96, 600]) +
      place(566, 610, 1.2, plant(random)) +
      place(1034, 610, 1.2, plant(random)) +
      glow('end', [0.5, 0.28], 0.42, '#fff8e0', 0.55) +
      tables.join('') +
      footShadow(330, 990, 2.5) +
      stand(330, 990, 2.5, { look: someone(random, people), pose: poses.holding, nod: 6 }) +
      footShadow(1300, 930, 2.2) +
      stand(1300, 930, 2.2, { look: someone(random, people), view: 'back', pose: poses.pointing }) +
      beam('sun', 620, 90, 300, -320, 0.16) +
      lowerDusk(0.32, 0.6),
  );
}
