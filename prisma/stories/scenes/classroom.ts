import { shade, tint } from './colour.ts';
import { ellipse, line, linear, picture, place, rect, sheet } from './draw.ts';
import { figure, stand } from './figure.ts';
import { chairBack, papers } from './furniture.ts';
import type { Lettering } from './lettering.ts';
import { beam, glow, lowerDusk } from './light.ts';
import { type Outfit, someone } from './look.ts';
import { laptop, monitor } from './machines.ts';
import { poses } from './pose.ts';
import type { Random } from './random.ts';
import type { Theme } from './theme.ts';

export type Classroom = {
  theme: Theme;
  teacher: Outfit;
  people: readonly [Outfit, ...Outfit[]];
  board: readonly [string, string];
  computers: boolean;
};

const { width, height } = sheet;

/** A green board with a heading, a line, and a drawing of mechanics. */
function board(lettering: Lettering, [heading, under]: Classroom['board'], wood: string): string {
  const chalk = '#eef3ea';
  return (
    rect(300, 120, 1000, 392, wood) +
    rect(314, 134, 972, 364, '#2f5b4c') +
    rect(794, 134, 8, 364, shade(wood, 0.1)) +
    lettering.line(heading, 560, 200, 40, chalk, 430) +
    lettering.line(under, 560, 254, 28, '#f2d98c', 430) +
    line('M360 300 h210 M360 336 h300 M360 372 h250 M360 408 h190', chalk, 3, 'opacity="0.55"') +
    line('M860 440 h340 M880 440 v-230 M880 440 q90 -250 190 -160 t120 -60', chalk, 4, 'opacity="0.85"') +
    line('M960 440 v-138 M1070 440 v-160', chalk, 2, 'stroke-dasharray="8 8" opacity="0.7"') +
    ellipse(960, 302, 7, 7, '#f2d98c') +
    ellipse(1070, 280, 7, 7, '#f2d98c') +
    rect(300, 508, 1000, 16, tint(wood, 0.3))
  );
}

/** A class from the back of the room: teacher at the board, students at their desks. */
export function classroom(
  random: Random,
  lettering: Lettering,
  { theme, teacher, people, board: written, computers }: Classroom,
): string {
  const lines = [0.92, 1.3, 1.9, 2.75].map((scale, row) => {
    const top = 650 + row * 82 + row * row * 24;
    const step = 132 * scale;
    const seats = Array.from({ length: Math.ceil(width / step) + 2 }, (_none, index) => {
      const x = (index - 0.5) * step + (row % 2) * step * 0.4;
      if (random.chance(0.08)) return '';
      const person = place(
        x + random.between(-6, 6) * scale,
        top + 78 * scale,
        scale,
        figure({ look: someone(random, people), view: 'back', bust: true, nod: random.between(-12, 12) }),
      );
      const thing = place(
        x + 36 * scale,
        top + 3,
        scale * 1.05,
        computers ? monitor() : random.chance(0.5) ? laptop() : papers(),
      );
      return thing + person + place(x, top + 22 * scale, scale, chairBack(theme.chair, 44));
    });
    return (
      rect(0, top, width, 9 * scale, tint(theme.wood, 0.42)) +
      rect(0, top + 9 * scale, width, 16 * scale, shade(theme.wood, 0.05)) +
      seats.join('')
    );
  });
  return picture(
    linear('wall', [
      [0, tint(theme.wall, 0.3)],
      [1, shade(theme.wall, 0.05)],
    ]) +
      rect(0, 0, width, height, 'url(#wall)') +
      [18, 1362]
        .map(
          (x) =>
            rect(x, 90, 220, 420, '#dfedf2') +
            rect(x, 320, 220, 190, '#b9d2b0') +
            rect(x + 105, 90, 9, 420, '#f6f3ea') +
            rect(x, 296, 220, 9, '#f6f3ea'),
        )
        .join('') +
      [420, 800, 1180].map((x) => rect(x - 120, 26, 240, 16, '#fffdf0')).join('') +
      board(lettering, written, theme.wood) +
      linear('floor', [
        [0, tint(theme.floor, 0.25)],
        [1, shade(theme.floor, 0.2)],
      ]) +
      rect(0, 606, width, height, 'url(#floor)') +
      rect(280, 590, 1040, 26, tint(theme.wood, 0.2)) +
      stand(1190, 604, 2.05, { look: someone(random, [teacher]), pose: poses.pointing, nod: -4 }, true) +
      rect(380, 500, 240, 100, shade(theme.wood, 0.08)) +
      rect(368, 490, 264, 14, tint(theme.wood, 0.3)) +
      place(470, 490, 2, laptop()) +
      lines.join('') +
      beam('sun', 40, 90, 190, 460, 0.26) +
      glow('day', [0.08, 0.25], 0.6, '#fff6dc', 0.3) +
      lowerDusk(0.34, 0.62),
  );
}
