import { shade, tint } from './colour.ts';
import { ellipse, line, linear, picture, place, rect, sheet } from './draw.ts';
import { footShadow, stand } from './figure.ts';
import type { Lettering } from './lettering.ts';
import { glow, lowerDusk } from './light.ts';
import { type Outfit, someone } from './look.ts';
import { poses } from './pose.ts';
import type { Random } from './random.ts';
import { sky, tree, type Weather } from './sky.ts';

export type Planting = { weather: Weather; people: readonly [Outfit, ...Outfit[]]; cloth: string };

const { width, height } = sheet;

/** A sapling tied to its stake, in turned earth. */
const sapling = (random: Random): string =>
  ellipse(0, 0, 24, 6, '#6b4a33') +
  line('M5 0 V-58', '#b08a5a', 2) +
  line('M0 0 V-52', '#7a5b40', 2.6) +
  Array.from({ length: 9 }, () =>
    ellipse(
      random.between(-13, 13),
      -50 + random.between(-16, 12),
      7,
      4.6,
      random.pick(['#5c8f4e', '#74a860', '#4b7d45']),
    ),
  ).join('');

const spade = ([x, y]: readonly [number, number], [ex, ey]: readonly [number, number]): string =>
  line(`M${x} ${y} L${ex + (ex - x) * 0.9} ${ey + 46}`, '#a57c4c', 3) +
  ellipse(ex + (ex - x) * 0.9 + 2, ey + 52, 6, 9, '#7d858c');

/** Staff and students planting trees on a bright morning after the New Year. */
export function planting(random: Random, lettering: Lettering, { weather, people, cloth }: Planting): string {
  const groups = [
    [250, 760, 1.55],
    [520, 735, 1.4],
    [1080, 745, 1.5],
    [1370, 765, 1.6],
    [420, 900, 2.2],
    [860, 860, 2],
    [1230, 915, 2.3],
    [700, 1020, 2.75],
  ] as const;
  const work = groups.map(([x, y, scale], index) => {
    const digging = index % 2 === 0;
    const first =
      footShadow(x - 50 * scale, y, scale) +
      stand(x - 50 * scale, y, scale, {
        look: someone(random, people),
        pose: digging ? poses.digging : poses.working,
        held: digging ? spade : undefined,
        nod: 6,
      });
    const second =
      footShadow(x + 34 * scale, y - 4, scale) +
      stand(
        x + 34 * scale,
        y - 4,
        scale,
        {
          look: someone(random, people),
          pose: random.pick([poses.folded, poses.working, poses.holding]),
          nod: -5,
        },
        true,
      );
    return (
      first +
      place(x - 4 * scale, y + 4 * scale, scale * 1.1, sapling(random)) +
      (index % 3 === 1 ? '' : second)
    );
  });
  const saplings = Array.from({ length: 9 }, (_none, index) =>
    place(90 + index * 178, 680 + (index % 2) * 12, 1.1, sapling(random)),
  );
  return picture(
    sky(random, weather, 560) +
      glow('sun', [0.22, 0.16], 0.5, weather.light, 0.6) +
      Array.from({ length: 14 }, (_none, index) =>
        place(
          index * 122,
          590,
          random.between(1.1, 1.9),
          tree(random, shade('#4f7d48', random.between(0, 0.22))),
        ),
      ).join('') +
      linear('lawn', [
        [0, tint(weather.grass, 0.2)],
        [1, shade(weather.grass, 0.25)],
      ]) +
      rect(0, 580, width, height, 'url(#lawn)') +
      [560, 1040].map((x) => rect(x - 5, 480, 10, 150, '#8a6a48')).join('') +
      rect(540, 486, 520, 64, '#a3242b') +
      lettering.line(cloth, 800, 528, 29, '#fbe08d', 490) +
      saplings.join('') +
      work.join('') +
      glow('air', [0.4, 0.3], 0.7, weather.light, 0.2) +
      lowerDusk(0.22, 0.7),
  );
}
