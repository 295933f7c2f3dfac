import { mix, shade, tint } from './colour.ts';
import { linear, picture, place, polygon, rect, sheet } from './draw.ts';
import { footShadow, stand } from './figure.ts';
import { glow, lowerDusk } from './light.ts';
import { type Outfit, someone } from './look.ts';
import { lathe, millingMachine, robotArm } from './machines.ts';
import { poses } from './pose.ts';
import type { Random } from './random.ts';
import type { Theme } from './theme.ts';

export type Workshop = {
  theme: Theme;
  people: readonly [Outfit, ...Outfit[]];
  teacher: Outfit;
  robots: boolean;
};

const { width, height } = sheet;

/** A shed roof with skylights and trusses. */
function roof(theme: Theme): string {
  const trusses = [0, 1, 2, 3, 4].map((index) => {
    const y = 60 + index * 52;
    const inset = index * 70;
    return polygon(
      [
        [inset, y + 74],
        [800, y - 40],
        [1600 - inset, y + 74],
        [1600 - inset, y + 84],
        [800, y - 28],
        [inset, y + 84],
      ],
      mix(shade(theme.side, 0.35), '#e8e4da', index * 0.12),
    );
  });
  const lights = [300, 700, 1100].map((x) =>
    polygon(
      [
        [x, 0],
        [x + 200, 0],
        [740 + x * 0.08, 236],
        [700 + x * 0.08, 236],
      ],
      '#fffbe8',
      'opacity="0.7"',
    ),
  );
  return rect(0, 0, width, 380, mix(theme.ceiling, '#c9cdcb', 0.4)) + lights.join('') + trusses.join('');
}

/** A practical class in the training workshop, machines on both sides, a teacher showing how. */
export function workshop(random: Random, { theme, people, teacher, robots }: Workshop): string {
  const colour = random.pick(['#2f6f8f', '#3f7a5a', '#b0603a']);
  const machine = (x: number, y: number, scale: number, mirrored: boolean) =>
    footShadow(x, y, scale * 3.6, 0.2) +
    place(
      x,
      y,
      scale,
      robots ? millingMachine(colour) : random.chance(0.5) ? lathe(colour) : millingMachine(colour),
      mirrored,
    );
  const back = [180, 480, 1120, 1420].map((x) => machine(x, 600, 1.05, x > 800));
  const middle = [150, 1450].map((x) => machine(x, 820, 1.75, x > 800));
  const learners = [470, 610, 1000, 1135, 1260].map((x, index) => {
    const y = 868 + (index % 2) * 46;
    return (
      footShadow(x, y, 2.3) +
      stand(
        x,
        y,
        2.3,
        {
          look: someone(random, people),
          pose: random.pick([poses.folded, poses.writing, poses.stand]),
          nod: x < 800 ? 6 : -6,
        },
        x > 800,
      )
    );
  });
  const front = [300, 1330].map((x) =>
    stand(x, 1330, 3.3, { look: someone(random, people), view: 'back', pose: poses.stand }),
  );
  const centre = robots
    ? rect(690, 800, 250, 110, shade(theme.side, 0.3)) +
      rect(680, 788, 270, 18, tint(theme.side, 0.4)) +
      place(780, 790, 2.1, robotArm('#e08a2a', [-28, 46, 140]))
    : footShadow(815, 905, 6, 0.2) + place(815, 905, 1.35, lathe(colour));
  return picture(
    linear('wall', [
      [0, tint(theme.wall, 0.3)],
      [1, shade(theme.wall, 0.12)],
    ]) +
      rect(0, 0, width, height, 'url(#wall)') +
      roof(theme) +
      Array.from(
        { length: 8 },
        (_none, index) =>
          rect(60 + index * 190, 330, 150, 110, '#dcebf0') +
          rect(132 + index * 190, 330, 6, 110, theme.side) +
          rect(60 + index * 190, 382, 150, 5, theme.side),
      ).join('') +
      linear('floor', [
        [0, '#b9b3a6'],
        [1, '#77716a'],
      ]) +
      rect(0, 560, width, height, 'url(#floor)') +
      polygon(
        [
          [560, 560],
          [574, 560],
          [260, height],
          [220, height],
        ],
        '#e0b33c',
      ) +
      polygon(
        [
          [1040, 560],
          [1026, 560],
          [1340, height],
          [1380, height],
        ],
        '#e0b33c',
      ) +
      back.join('') +
      rect(0, 330, width, 330, theme.air, 'opacity="0.16"') +
      middle.join('') +
      centre +
      learners.join('') +
      footShadow(690, 900, 2.5) +
      stand(690, 905, 2.5, { look: someone(random, [teacher]), pose: poses.pointing }) +
      front.join('') +
      glow('sky', [0.5, 0.1], 0.6, '#fff6da', 0.34) +
      lowerDusk(0.36, 0.6),
  );
}
