import { shade, tint } from './colour.ts';
import { ellipse, linear, picture, place, polygon, rect, sheet } from './draw.ts';
import { figure } from './figure.ts';
import { flowers, lectern, plant } from './furniture.ts';
import type { Lettering } from './lettering.ts';
import { glow, lowerDusk } from './light.ts';
import { type Look, type Outfit, someone } from './look.ts';
import { poses } from './pose.ts';
import type { Random } from './random.ts';
import { type Banner, backdrop, curtain } from './stage.ts';
import type { Theme } from './theme.ts';

export type Podium = {
  theme: Theme;
  banner: Banner;
  /** Who speaks. */
  speaker: Outfit;
  look?: Partial<Look>;
  /** At which third of the picture: -1 left, 1 right. */
  side: -1 | 1;
  audience: readonly [Outfit, ...Outfit[]];
};

const { width, height } = sheet;

/** The heads nearest to the camera, large and dark, out of the speaker's light. */
function foreground(random: Random, { audience, theme }: Podium): string {
  const heads = Array.from({ length: 6 }, (_none, index) => {
    const x = 60 + index * 300 + random.between(-50, 50);
    const look = someone(random, audience);
    return place(
      x,
      1500 + random.between(-30, 30),
      3.1,
      figure({ look, view: 'back', bust: true, nod: random.between(-6, 6) }),
    );
  });
  return (
    heads.join('') +
    linear('near', [
      [0, shade(theme.cloth, 0.7), 0],
      [1, shade(theme.cloth, 0.85), 0.62],
    ]) +
    rect(0, 880, width, 187, 'url(#near)')
  );
}

/** Somebody speaking at the lectern, close. */
export function podium(random: Random, lettering: Lettering, scene: Podium): string {
  const { theme, side } = scene;
  const x = width / 2 + side * 330;
  const look = someone(random, [scene.speaker], scene.look);
  const colours = ['#e25c6a', '#f4b8c0', '#fff4ec', '#f0c65a'] as const;
  const cloth = backdrop(lettering, theme, scene.banner, [side > 0 ? -40 : 580, 40, 1060, 690]);
  const floor =
    linear('floor', [
      [0, tint(theme.wood, 0.25)],
      [1, shade(theme.wood, 0.35)],
    ]) +
    polygon(
      [
        [0, 800],
        [width, 800],
        [width, height],
        [0, height],
      ],
      'url(#floor)',
    );
  const plants =
    place(x + side * 250, 900, 3.1, plant(random)) +
    place(x - side * 330, 960, 2.5, flowers(random, colours));
  return picture(
    linear('wall', [
      [0, shade(theme.wall, 0.12)],
      [1, tint(theme.wall, 0.1)],
    ]) +
      rect(0, 0, width, 820, 'url(#wall)') +
      cloth +
      curtain(side > 0 ? 1250 : -40, -20, 390, 840, theme.curtain) +
      floor +
      glow('lamp', [0.5 + side * 0.2, 0.4], 0.45, '#fff2d0', 0.26) +
      ellipse(x, 1010, 260, 26, '#1d1622', 'opacity="0.3"') +
      plants +
      place(x, 1000, 3.5, figure({ look, pose: poses.speaking, nod: -side * 3 }), side > 0) +
      place(x, 1020, 3.4, lectern(theme.wood, theme.letters, theme.wood)) +
      place(x - side * 8, 1030, 1.9, flowers(random, colours)) +
      foreground(random, scene) +
      lowerDusk(0.25, 0.7),
  );
}
