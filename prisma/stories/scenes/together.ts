import { shade, tint } from './colour.ts';
import { linear, picture, place, polygon, rect, sheet } from './draw.ts';
import { footShadow, stand } from './figure.ts';
import { bouquet, plant } from './furniture.ts';
import type { Lettering } from './lettering.ts';
import { glow, lowerDusk } from './light.ts';
import { type Outfit, someone } from './look.ts';
import { poses } from './pose.ts';
import type { Random } from './random.ts';
import { type Banner, backdrop, curtain } from './stage.ts';
import type { Theme } from './theme.ts';

export type Together = {
  theme: Theme;
  banner: Banner;
  people: readonly [Outfit, ...Outfit[]];
  across: number;
};

const { width, height } = sheet;
const blossoms = ['#d8485a', '#f3b1ba', '#fff1e6', '#eebf4e'] as const;

/** Everybody on the steps for the picture to remember: three rows before the banner. */
export function together(
  random: Random,
  lettering: Lettering,
  { theme, banner, people, across }: Together,
): string {
  const rows = [0, 1, 2].map((row) => {
    const scale = 2.02 + row * 0.2;
    const foot = 770 + row * 128;
    const count = across - (row % 2);
    const step = 1330 / across;
    const seats = Array.from({ length: count }, (_none, index) => {
      const x = width / 2 + (index - (count - 1) / 2) * step + random.between(-8, 8);
      const middle = row === 2 && Math.abs(index - (count - 1) / 2) < 1;
      const look = someone(random, people);
      const pose = middle
        ? poses.holding
        : random.pick([poses.folded, poses.stand, poses.folded, poses.clapping]);
      const held = middle ? bouquet(random, blossoms) : undefined;
      return (
        footShadow(x, foot, scale) +
        stand(x, foot + random.between(-5, 5), scale + random.between(-0.08, 0.08), {
          look,
          pose,
          held,
          nod: random.between(-5, 5),
        })
      );
    });
    const top = 776 + row * 128;
    const stair =
      rect(0, top, width, 12, tint(theme.wood, 0.4)) +
      rect(0, top + 12, width, 128, shade(theme.wood, 0.12 - row * 0.03));
    return seats.join('') + (row < 2 ? stair : '');
  });
  return picture(
    linear('wall', [
      [0, shade(theme.wall, 0.1)],
      [1, tint(theme.wall, 0.1)],
    ]) +
      rect(0, 0, width, 800, 'url(#wall)') +
      backdrop(lettering, theme, banner, [190, 14, 1220, 470]) +
      curtain(-20, -20, 190, 800, theme.curtain) +
      curtain(1430, -20, 190, 800, theme.curtain) +
      polygon(
        [
          [0, 720],
          [width, 720],
          [width, height],
          [0, height],
        ],
        tint(theme.wood, 0.25),
      ) +
      place(70, 800, 2.3, plant(random)) +
      place(1530, 800, 2.3, plant(random)) +
      glow('lamp', [0.5, 0.4], 0.62, '#fff3d6', 0.26) +
      rows.join('') +
      lowerDusk(0.22, 0.7),
  );
}
