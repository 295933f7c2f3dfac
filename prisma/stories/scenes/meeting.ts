import { shade, tint } from './colour.ts';
import { ellipse, linear, picture, place, rect, sheet } from './draw.ts';
import { figure, stand } from './figure.ts';
import { bottle, chairBack, papers, plant } from './furniture.ts';
import type { Lettering } from './lettering.ts';
import { beam, glow, lowerDusk } from './light.ts';
import { type Outfit, someone } from './look.ts';
import { poses } from './pose.ts';
import type { Random } from './random.ts';
import type { Theme } from './theme.ts';

export type Meeting = {
  theme: Theme;
  people: readonly [Outfit, ...Outfit[]];
  slide: readonly [string, string];
};

const { width, height } = sheet;

/** What is projected: a heading, a line, and a chart. */
function screen(
  random: Random,
  lettering: Lettering,
  [heading, under]: Meeting['slide'],
  theme: Theme,
): string {
  const bars = Array.from({ length: 7 }, (_none, index) => {
    const tall = 40 + index * 13 + random.between(-12, 12);
    return rect(660 + index * 44, 420 - tall, 28, tall, index === 6 ? theme.cloth : tint(theme.cloth, 0.45));
  });
  return (
    rect(552, 96, 496, 366, '#3a3a40', 'rx="4"') +
    rect(564, 108, 472, 342, '#fbfaf5') +
    rect(564, 108, 472, 12, theme.cloth) +
    lettering.line(heading, 800, 186, 36, shade(theme.cloth, 0.25), 420) +
    lettering.line(under, 800, 232, 24, '#6b6660', 420) +
    rect(640, 421, 330, 3, '#8d877e') +
    bars.join('')
  );
}

/** A round of colleagues at an oval table, with a projected chart. */
export function meeting(random: Random, lettering: Lettering, { theme, people, slide }: Meeting): string {
  const far = Array.from({ length: 6 }, (_none, index) => {
    const x = 440 + index * 144;
    return (
      place(x, 716, 1.3, chairBack(theme.chair, 54)) +
      place(
        x,
        794,
        1.42,
        figure({
          look: someone(random, people),
          bust: true,
          pose: random.pick([poses.folded, poses.writing, poses.holding]),
          nod: random.between(-8, 8),
        }),
      )
    );
  });
  const sides = [-1, 1].flatMap((side) =>
    [0, 1].map((index) => {
      const x = 800 + side * (505 + index * 62);
      const y = 862 + index * 118;
      return place(
        x,
        y - 20,
        1.6 + index * 0.25,
        figure({ look: someone(random, people), bust: true, pose: poses.writing, nod: -side * 10 }),
        side < 0,
      );
    }),
  );
  const near = Array.from({ length: 5 }, (_none, index) => {
    const x = 300 + index * 250;
    return (
      place(
        x,
        1290,
        2.35,
        figure({ look: someone(random, people), bust: true, view: 'back', nod: random.between(-8, 8) }),
      ) + place(x, 1150, 2.3, chairBack(shade(theme.chair, 0.1), 56))
    );
  });
  const things = Array.from(
    { length: 6 },
    (_none, index) =>
      place(430 + index * 144, 716, 1.4, papers()) + place(478 + index * 144, 712, 1.2, bottle()),
  );
  const talking = stand(1230, 640, 2.05, { look: someone(random, people), pose: poses.pointing }, true);
  return picture(
    linear('wall', [
      [0, tint(theme.wall, 0.25)],
      [1, shade(theme.wall, 0.04)],
    ]) +
      rect(0, 0, width, height, 'url(#wall)') +
      [60, 290]
        .map(
          (x) =>
            rect(x, 70, 170, 400, '#dfedf2') +
            rect(x, 300, 170, 170, '#bdd3b6') +
            rect(x + 81, 70, 8, 400, tint(theme.wall, 0.5)) +
            rect(x - 12, 58, 194, 14, theme.wood),
        )
        .join('') +
      screen(random, lettering, slide, theme) +
      rect(0, 560, width, 14, shade(theme.wall, 0.16)) +
      linear('floor', [
        [0, tint(theme.floor, 0.2)],
        [1, shade(theme.floor, 0.2)],
      ]) +
      rect(0, 600, width, height, 'url(#floor)') +
      place(1460, 640, 2.6, plant(random)) +
      talking +
      far.join('') +
      sides.join('') +
      ellipse(800, 862, 640, 160, shade(theme.wood, 0.35)) +
      ellipse(800, 838, 640, 158, tint(theme.wood, 0.24)) +
      ellipse(800, 836, 600, 138, tint(theme.wood, 0.34)) +
      ellipse(800, 842, 380, 74, shade(theme.wood, 0.12)) +
      place(800, 874, 1.5, plant(random)) +
      things.join('') +
      near.join('') +
      beam('sun', 90, 60, 150, 380, 0.26) +
      glow('day', [0.2, 0.2], 0.6, '#fff8e2', 0.25) +
      lowerDusk(0.34, 0.62),
  );
}
