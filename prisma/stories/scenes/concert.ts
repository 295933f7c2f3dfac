import { shade, tint } from './colour.ts';
import { ellipse, linear, picture, place, polygon, rect, sheet } from './draw.ts';
import { figure, footShadow, stand } from './figure.ts';
import type { Lettering } from './lettering.ts';
import { glow } from './light.ts';
import { someone } from './look.ts';
import { poses } from './pose.ts';
import type { Random } from './random.ts';
import { type Banner, backdrop, curtain } from './stage.ts';
import type { Theme } from './theme.ts';

export type Concert = { theme: Theme; banner: Banner };

const { width, height } = sheet;

/** An evening of songs: a choir in long dresses under coloured light, the hall dark. */
export function concert(random: Random, lettering: Lettering, { theme, banner }: Concert): string {
  const beams = [180, 460, 1140, 1420].map((x, index) => {
    const tone = ['#ffd48a', '#f5a6c8', '#a9c8ff', '#ffe6a8'][index] ?? '#ffd48a';
    const to = 800 + (x - 800) * 0.35;
    return (
      linear(`ray${index}`, [
        [0, tone, 0.55],
        [1, tone, 0],
      ]) +
      polygon(
        [
          [x - 14, 0],
          [x + 14, 0],
          [to + 190, 860],
          [to - 190, 860],
        ],
        `url(#ray${index})`,
      ) +
      ellipse(to, 842, 200, 26, tone, 'opacity="0.22"')
    );
  });
  const singers = [0, 1].flatMap((row) => {
    const count = 9 - row;
    return Array.from({ length: count }, (_none, index) => {
      const scale = 1.95 + row * 0.28;
      const x = 800 + (index - (count - 1) / 2) * (126 + row * 16);
      const foot = 800 + row * 62;
      return (
        footShadow(x, foot, scale) +
        stand(x, foot, scale, {
          look: someone(random, ['aoDai'], {
            colour: row ? '#f3e9dd' : '#c94f5d',
            hair: random.pick(['long', 'bun']),
            glasses: false,
          }),
          pose: random.pick([poses.folded, poses.clapping, poses.folded]),
          nod: random.between(-6, 6),
        })
      );
    });
  });
  const soloist =
    footShadow(800, 930, 2.6) +
    stand(800, 930, 2.6, {
      look: someone(random, ['aoDai'], { colour: '#e3b23c', hair: 'bun', glasses: false }),
      pose: { ...poses.speaking, leftArm: [-60, -100] },
    });
  const crowd = Array.from({ length: 22 }, (_none, index) => {
    const row = index % 2;
    const x = -20 + index * 78 + random.between(-10, 10);
    const dark = someone(random, ['student'], { colour: '#1c1a2b', skin: '#3a2c33', hairColour: '#120f18' });
    return place(
      x,
      1290 + row * 60,
      2.1 + row * 0.3,
      figure({
        look: dark,
        view: 'back',
        bust: true,
        pose: random.chance(0.25) ? poses.cheering : poses.stand,
      }),
    );
  });
  return picture(
    rect(0, 0, width, height, shade(theme.cloth, 0.72)) +
      backdrop(lettering, theme, banner, [240, 40, 1120, 520]) +
      rect(0, 0, width, 640, '#160f20', 'opacity="0.28"') +
      curtain(-20, -10, 240, 820, shade(theme.curtain, 0.2)) +
      curtain(1380, -10, 240, 820, shade(theme.curtain, 0.2)) +
      linear('boards', [
        [0, tint(theme.wood, 0.3)],
        [1, shade(theme.wood, 0.35)],
      ]) +
      polygon(
        [
          [120, 720],
          [1480, 720],
          [1600, 940],
          [0, 940],
        ],
        'url(#boards)',
      ) +
      rect(0, 940, width, 130, '#1a1424') +
      beams.join('') +
      singers.join('') +
      soloist +
      glow('warm', [0.5, 0.55], 0.5, '#ffdca0', 0.3) +
      crowd.join(''),
  );
}
