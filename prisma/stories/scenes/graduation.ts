import { shade, tint } from './colour.ts';
import { ellipse, line, linear, picture, place, polygon, rect, sheet } from './draw.ts';
import { footShadow, stand } from './figure.ts';
import { bouquet } from './furniture.ts';
import { glow, lowerDusk } from './light.ts';
import { someone } from './look.ts';
import { poses } from './pose.ts';
import type { Random } from './random.ts';
import { palm, sky, tree, type Weather } from './sky.ts';

const { width, height } = sheet;
const blossoms = ['#d8485a', '#f3b1ba', '#fff1e6', '#eebf4e'] as const;

/** A square cap with its tassel, flat, around the origin. */
const cap = (): string =>
  polygon(
    [
      [-13, 0],
      [0, -6],
      [13, 0],
      [0, 6],
    ],
    '#1b2742',
  ) +
  polygon(
    [
      [-8, 2],
      [8, 2],
      [7, 8],
      [-7, 8],
    ],
    '#22315a',
  ) +
  line('M0 0 L10 3 V11', '#d9a93a', 1.3) +
  ellipse(10, 12, 1.4, 2.4, '#d9a93a');

/** New engineers in their gowns on the steps of the lawn, caps in the air. */
export function graduation(random: Random, weather: Weather): string {
  const rows = [0, 1, 2].flatMap((row) => {
    const scale = 1.75 + row * 0.5;
    const foot = 800 + row * 118;
    const step = 158 + row * 34;
    const count = 9 - row;
    return Array.from({ length: count }, (_none, index) => {
      const x = width / 2 + (index - (count - 1) / 2) * step + random.between(-14, 14);
      const cheering = random.chance(0.42);
      const flowers = !cheering && random.chance(0.5);
      const pose = cheering ? poses.cheering : flowers ? poses.holding : poses.folded;
      const worn = cheering && random.chance(0.6) ? '' : place(x, foot - 175.5 * scale, scale * 1.05, cap());
      const held = flowers ? bouquet(random, blossoms) : undefined;
      return (
        footShadow(x, foot, scale) +
        stand(x, foot, scale, {
          look: someone(random, ['gown'], { hair: random.pick(['short', 'parted', 'long', 'bob', 'tail']) }),
          pose,
          held,
          nod: random.between(-5, 5),
        }) +
        worn
      );
    });
  });
  const flying = Array.from(
    { length: 13 },
    () =>
      `<g transform="rotate(${random.between(-35, 35)} 800 400)">${place(random.between(220, 1380), random.between(90, 400), random.between(1.6, 3.2), cap())}</g>`,
  );
  return picture(
    sky(random, weather, 600) +
      glow('sun', [0.72, 0.16], 0.5, weather.light, 0.6) +
      Array.from({ length: 12 }, (_none, index) =>
        place(
          index * 145,
          640,
          random.between(1.6, 2.5),
          tree(random, shade('#4f7d48', random.between(0, 0.2)), index % 3 === 0 ? '#d8402c' : undefined),
        ),
      ).join('') +
      [110, 1490].map((x) => place(x, 760, 3.1, palm(random, '#4b7a4a'))).join('') +
      linear('lawn', [
        [0, tint(weather.grass, 0.16)],
        [1, shade(weather.grass, 0.3)],
      ]) +
      rect(0, 632, width, height, 'url(#lawn)') +
      polygon(
        [
          [420, 640],
          [1180, 640],
          [1500, height],
          [100, height],
        ],
        '#d9cdb6',
      ) +
      polygon(
        [
          [420, 640],
          [1180, 640],
          [1200, 664],
          [400, 664],
        ],
        '#e7ddc8',
      ) +
      rows.join('') +
      flying.join('') +
      glow('air', [0.5, 0.4], 0.7, weather.light, 0.16) +
      lowerDusk(0.2, 0.7),
  );
}
