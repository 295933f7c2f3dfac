import { shade, tint } from './colour.ts';
import { linear, picture, place, polygon, rect, sheet } from './draw.ts';
import { footShadow, stand } from './figure.ts';
import { bouquet, certificate, flowers, plant } from './furniture.ts';
import type { Lettering } from './lettering.ts';
import { glow, lowerDusk } from './light.ts';
import { type Look, type Outfit, someone } from './look.ts';
import { type Pose, poses } from './pose.ts';
import type { Random } from './random.ts';
import { type Banner, backdrop, curtain } from './stage.ts';
import type { Theme } from './theme.ts';

export type Ceremony = {
  theme: Theme;
  banner: Banner;
  /** Who receives, from left to right. */
  people: readonly [Outfit, ...Outfit[]];
  /** Who hands over, standing at the left. */
  host: Outfit;
  hostLook?: Partial<Look>;
};

const { width, height } = sheet;
const blossoms = ['#d8485a', '#f3b1ba', '#fff1e6', '#eebf4e'] as const;

/** People on a stage with certificates and flowers, one of them being handed over. */
export function ceremony(random: Random, lettering: Lettering, scene: Ceremony): string {
  const { theme, people } = scene;
  const step = Math.min(215, 1180 / people.length);
  const first = width / 2 - ((people.length - 1) * step) / 2 + 110;
  const stage = 985;
  const row = people.map((outfit, index) => {
    const x = first + index * step;
    const flowersHeld = index > 0 && random.chance(0.4);
    const pose: Pose = index === 0 ? poses.receiving : poses.holding;
    const held = index === 0 ? undefined : flowersHeld ? bouquet(random, blossoms) : certificate;
    return (
      footShadow(x, stage, 3.1) +
      stand(x, stage + random.between(-6, 6), 2.78 + random.between(-0.1, 0.12), {
        look: someone(random, [outfit]),
        pose,
        held,
      })
    );
  });
  const host =
    footShadow(first - step * 1.02, stage, 3.2) +
    stand(first - step * 1.02, stage + 4, 2.88, {
      look: someone(random, [scene.host], { woman: scene.host === 'aoDai', ...scene.hostLook }),
      pose: poses.giving,
    });
  const handed = place(first - step * 0.5, stage - 362, 2.8, certificate([-6, 0], [6, 0]));
  return picture(
    linear('wall', [
      [0, shade(theme.wall, 0.1)],
      [1, theme.wall],
    ]) +
      rect(0, 0, width, 830, 'url(#wall)') +
      backdrop(lettering, theme, scene.banner, [150, 14, 1300, 560]) +
      curtain(-20, -20, 150, 830, theme.curtain) +
      curtain(1470, -20, 150, 830, theme.curtain) +
      linear('boards', [
        [0, tint(theme.wood, 0.36)],
        [1, shade(theme.wood, 0.1)],
      ]) +
      polygon(
        [
          [0, 790],
          [width, 790],
          [width, height],
          [0, height],
        ],
        'url(#boards)',
      ) +
      Array.from({ length: 9 }, (_none, index) =>
        polygon(
          [
            [index * 210 - 40, 790],
            [index * 210 - 36, 790],
            [index * 290 - 352, height],
            [index * 290 - 362, height],
          ],
          shade(theme.wood, 0.3),
          'opacity="0.35"',
        ),
      ).join('') +
      place(90, 900, 2.2, plant(random)) +
      place(1510, 900, 2.2, plant(random)) +
      glow('lamp', [0.5, 0.45], 0.6, '#fff0cc', 0.24) +
      row.join('') +
      host +
      handed +
      [180, 520, 860, 1200, 1480].map((x) => place(x, 1062, 1.7, flowers(random, blossoms))).join('') +
      lowerDusk(0.2, 0.75),
  );
}
