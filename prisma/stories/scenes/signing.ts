import { shade, tint } from './colour.ts';
import { linear, picture, place, polygon, rect, sheet } from './draw.ts';
import { figure, footShadow, stand } from './figure.ts';
import { clothTable, flowers, nameCard, papers, plant } from './furniture.ts';
import type { Lettering } from './lettering.ts';
import { glow, lowerDusk } from './light.ts';
import { type Outfit, someone } from './look.ts';
import { poses } from './pose.ts';
import type { Random } from './random.ts';
import { type Banner, backdrop } from './stage.ts';
import type { Theme } from './theme.ts';

export type Signing = {
  theme: Theme;
  banner: Banner;
  witnesses: readonly [Outfit, ...Outfit[]];
  standing: number;
};

const { width, height } = sheet;
const blossoms = ['#e8b23a', '#f6d98a', '#fff7e0', '#d8485a'] as const;

const pen = () =>
  polygon(
    [
      [0, 0],
      [3, -1],
      [14, -16],
      [11, -18],
    ],
    '#22252e',
  );
const folder = (colour: string) =>
  polygon(
    [
      [-22, 0],
      [22, 0],
      [17, -9],
      [-17, -9],
    ],
    colour,
  ) +
  polygon(
    [
      [-17, -1.6],
      [0, -1.6],
      [0, -8],
      [-14, -8],
    ],
    '#fdfcf7',
  ) +
  polygon(
    [
      [17, -1.6],
      [1, -1.6],
      [1, -8],
      [14, -8],
    ],
    '#fdfcf7',
  );

/** Two sides sign at one table; those who came with them stand behind. */
export function signing(
  random: Random,
  lettering: Lettering,
  { theme, banner, witnesses, standing }: Signing,
): string {
  const step = 1260 / standing;
  const behind = Array.from({ length: standing }, (_none, index) => {
    const x = width / 2 + (index - (standing - 1) / 2) * step;
    return (
      footShadow(x, 836, 2.3) +
      stand(x, 836, 2.3 + random.between(-0.08, 0.1), {
        look: someone(random, witnesses),
        pose: random.pick([poses.clapping, poses.folded, poses.clapping]),
        nod: random.between(-5, 5),
      })
    );
  });
  const signer = (x: number, outfit: Outfit) =>
    place(
      x,
      1052,
      2.75,
      figure({ look: someone(random, [outfit]), bust: true, pose: poses.writing, nod: 4 }),
    );
  return picture(
    linear('wall', [
      [0, tint(theme.wall, 0.2)],
      [1, shade(theme.wall, 0.06)],
    ]) +
      rect(0, 0, width, 800, 'url(#wall)') +
      backdrop(lettering, theme, banner, [170, 18, 1260, 480]) +
      linear('floor', [
        [0, tint(theme.floor, 0.25)],
        [1, shade(theme.floor, 0.2)],
      ]) +
      rect(0, 740, width, height, 'url(#floor)') +
      place(70, 850, 2.5, plant(random)) +
      place(1530, 850, 2.5, plant(random)) +
      glow('lamp', [0.5, 0.4], 0.6, '#fff2d4', 0.24) +
      behind.join('') +
      signer(610, 'suit') +
      signer(990, random.chance(0.5) ? 'suit' : 'aoDai') +
      clothTable(300, 812, 1000, 270, tint(theme.cloth, 0.3)) +
      [610, 990]
        .map((x) => place(x, 812, 2.6, folder(theme.cloth)) + place(x + 34, 806, 2.2, pen()))
        .join('') +
      [430, 1170].map((x) => place(x, 812, 2.2, nameCard())).join('') +
      place(800, 806, 1.9, flowers(random, blossoms)) +
      place(350, 808, 2, papers()) +
      place(800, 1060, 2.7, flowers(random, blossoms)) +
      lowerDusk(0.26, 0.7),
  );
}
