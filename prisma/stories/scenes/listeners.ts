import { shade, tint } from './colour.ts';
import { linear, picture, place, polygon, rect, sheet } from './draw.ts';
import { figure } from './figure.ts';
import { bottle, nameCard, papers } from './furniture.ts';
import { beam, glow, lowerDusk } from './light.ts';
import { type Outfit, someone } from './look.ts';
import { poses } from './pose.ts';
import type { Random } from './random.ts';
import type { Theme } from './theme.ts';

export type Listeners = { theme: Theme; audience: readonly [Outfit, ...Outfit[]]; rows: number };

const { width, height } = sheet;

/** A back wall with tall windows, curtains and a clock. */
function wall(theme: Theme): string {
  const windows = [150, 520, 890, 1260].map((x) => {
    const glass =
      rect(x, 70, 190, 300, '#dcecf2') +
      rect(x + 12, 250, 166, 108, '#b9d2b4') +
      rect(x, 70, 190, 120, '#eef6f8');
    const bars =
      rect(x + 91, 70, 8, 300, tint(theme.wall, 0.5)) + rect(x, 190, 190, 8, tint(theme.wall, 0.5));
    const cloth =
      polygon(
        [
          [x - 26, 56],
          [x + 30, 56],
          [x + 6, 385],
          [x - 26, 385],
        ],
        theme.curtain,
      ) +
      polygon(
        [
          [x + 160, 56],
          [x + 216, 56],
          [x + 216, 385],
          [x + 184, 385],
        ],
        shade(theme.curtain, 0.1),
      );
    return glass + bars + cloth + rect(x - 36, 48, 262, 12, theme.wood);
  });
  return (
    linear('wall', [
      [0, tint(theme.wall, 0.2)],
      [1, shade(theme.wall, 0.08)],
    ]) +
    rect(0, 0, width, height, 'url(#wall)') +
    windows.join('')
  );
}

/** Rows of people at long desks, facing the camera: listening, writing, holding papers. */
export function listeners(random: Random, { theme, audience, rows }: Listeners): string {
  const lines = Array.from({ length: rows }, (_none, row) => {
    const scale = 1.15 + (row * 2.15) / rows + row * row * 0.07;
    const table = 400 + ((row + 1) / rows) ** 1.35 * 590;
    const step = 84 * scale;
    const shift = random.between(0, step * 0.6);
    const haze = Math.max(0, 0.32 - row * 0.12);
    const seated: string[] = [];
    const onDesk: string[] = [];
    for (let x = -step + shift; x < width + step; x += step) {
      if (random.chance(0.06)) continue;
      const pose = random.pick([poses.folded, poses.folded, poses.writing, poses.holding, poses.stand]);
      const nod = random.between(-8, 8);
      const held =
        pose === poses.holding
          ? ([lx, ly]: readonly [number, number], [rx]: readonly [number, number]) =>
              place((lx + rx) / 2, ly + 4, 1.2, papers())
          : undefined;
      seated.push(
        place(
          x + random.between(-7, 7) * scale,
          table + 92 * scale,
          scale,
          figure({ look: someone(random, audience), bust: true, pose, nod, held }),
        ),
      );
      onDesk.push(
        place(x + 26 * scale, table + 3, scale, random.chance(0.5) ? bottle() : papers()) +
          place(x - 4 * scale, table + 9 * scale, scale, random.chance(0.45) ? nameCard() : papers()),
      );
    }
    const desk =
      rect(0, table + 8 * scale, width, 190 * scale, shade(theme.wood, 0.14)) +
      rect(0, table, width, 13 * scale, tint(theme.wood, 0.34)) +
      Array.from({ length: 9 }, (_panel, index) =>
        rect(
          index * 230 * (scale / 1.6) + 40,
          table + 22 * scale,
          190 * (scale / 1.6),
          120 * scale,
          shade(theme.wood, 0.24),
          'rx="4"',
        ),
      ).join('');
    return (
      seated.join('') +
      rect(0, 0, width, height, theme.air, `opacity="${haze * 0.6}"`) +
      desk +
      onDesk.join('')
    );
  });
  return picture(
    wall(theme) +
      lines.join('') +
      beam('sun', 180, 60, 170, 420) +
      beam('sun2', 920, 60, 170, 420, 0.16) +
      glow('day', [0.25, 0.15], 0.6, '#fff8e2', 0.28) +
      lowerDusk(0.3, 0.6),
  );
}
