import { mix, shade, tint } from './colour.ts';
import { ellipse, linear, path, picture, place, polygon, rect, sheet } from './draw.ts';
import { footShadow, stand } from './figure.ts';
import { emblem } from './furniture.ts';
import type { Lettering } from './lettering.ts';
import { glow, lowerDusk } from './light.ts';
import { type Outfit, someone } from './look.ts';
import { poses } from './pose.ts';
import type { Random } from './random.ts';
import { palm, sky, tree, type Weather } from './sky.ts';

export type Campus = {
  weather: Weather;
  people: readonly [Outfit, ...Outfit[]];
  /** A cloth hung over the entrance, such as a welcome to new students. */
  cloth?: string;
  blossom?: string;
  crowd: number;
};

const { width, height } = sheet;
const ground = 640;

/** One wing: five floors of windows behind sun-breakers. */
function wing(random: Random, x: number, wide: number, weather: Weather): string {
  const plaster = mix('#ead9b8', weather.low, 0.25);
  const floors = [0, 1, 2, 3, 4].map((floor) => {
    const y = 268 + floor * 74;
    const count = Math.round(wide / 58);
    const panes = Array.from({ length: count }, (_none, index) => {
      const left = x + 14 + (index * (wide - 20)) / count;
      const on = weather.lit && random.chance(0.62);
      const glass = on ? random.pick(['#ffdf9e', '#ffd07a', '#fff0c9']) : mix('#7fa0b4', weather.top, 0.25);
      const size = (wide - 20) / count - 12;
      return (
        rect(left, y, size, 46, glass) +
        rect(left, y, size, 12, shade(glass, 0.18)) +
        rect(left + size / 2 - 1.5, y, 3, 46, tint(plaster, 0.4))
      );
    });
    const fins = Array.from({ length: count + 1 }, (_none, index) =>
      rect(x + 6 + (index * (wide - 20)) / count, y - 6, 5, 60, tint(plaster, 0.35)),
    );
    return (
      panes.join('') +
      fins.join('') +
      rect(x - 6, y + 52, wide + 12, 9, tint(plaster, 0.5)) +
      rect(x - 6, y + 61, wide + 12, 4, shade(plaster, 0.25))
    );
  });
  return (
    rect(x, 244, wide, ground - 244, plaster) +
    floors.join('') +
    rect(x - 12, 232, wide + 24, 16, mix('#b0563c', weather.top, 0.12)) +
    rect(x - 12, 228, wide + 24, 6, '#c9745a')
  );
}

/** The middle of the building: columns, steps, the school's name and emblem. */
function entrance(lettering: Lettering, { weather, cloth }: Campus): string {
  const plaster = mix('#f2e4c6', weather.low, 0.2);
  const columns = [0, 1, 2, 3, 4, 5].map(
    (index) =>
      rect(628 + index * 66, 392, 20, 236, tint(plaster, 0.4)) +
      rect(641 + index * 66, 392, 7, 236, shade(plaster, 0.16)),
  );
  const doors =
    rect(648, 420, 320, 208, weather.lit ? '#ffdc98' : '#5f7885') +
    [0, 1, 2, 3].map((index) => rect(650 + index * 80, 420, 5, 208, '#4a3a30')).join('');
  const steps = [0, 1, 2, 3].map((index) =>
    rect(590 - index * 24, 622 + index * 9, 420 + index * 48, 10, shade('#d8cdb8', index * 0.05)),
  );
  const strip = cloth
    ? rect(612, 336, 376, 40, '#b3262e') + lettering.line(cloth, 800, 364, 25, '#fbe08d', 350)
    : '';
  return (
    rect(590, 180, 420, ground - 180, plaster) +
    doors +
    columns.join('') +
    rect(576, 376, 448, 22, tint(plaster, 0.5)) +
    polygon(
      [
        [570, 180],
        [800, 92],
        [1030, 180],
      ],
      mix('#b0563c', weather.top, 0.1),
    ) +
    polygon(
      [
        [640, 168],
        [800, 108],
        [960, 168],
      ],
      tint(plaster, 0.3),
    ) +
    emblem(800, 140, 22, '#a3242b', tint(plaster, 0.3)) +
    rect(576, 178, 448, 12, tint(plaster, 0.5)) +
    lettering.line('TRƯỜNG ĐẠI HỌC', 800, 240, 30, '#7a1f24') +
    lettering.line('BÁCH NGHỆ SÔNG CÔNG', 800, 284, 36, '#7a1f24', 396) +
    strip +
    steps.join('')
  );
}

/** People on the way to class along the drive. */
function passers(random: Random, { people, crowd }: Campus): string {
  const spots = Array.from({ length: crowd }, () => random.between(0, 1)).sort((a, b) => a - b);
  return spots
    .map((depth, index) => {
      const scale = 0.62 + depth * 1.15;
      const y = 700 + depth * 300;
      const side = index % 2 ? 1 : -1;
      const x = 800 + side * random.between(30, 330 + depth * 380);
      const away = random.chance(0.45);
      return (
        footShadow(x, y, scale, 0.2) +
        stand(
          x,
          y,
          scale,
          {
            look: someone(random, people),
            pose: random.pick([poses.walking, poses.walking, poses.folded, poses.stand]),
            view: away ? 'back' : 'front',
          },
          random.chance(0.5),
        )
      );
    })
    .join('');
}

/** The main building across the lawn, with people coming and going. */
export function campus(random: Random, lettering: Lettering, scene: Campus): string {
  const { weather, blossom } = scene;
  const green = mix('#4f7d48', weather.grass, 0.35);
  const back = [60, 190, 1420, 1550].map((x) =>
    place(x, ground + 6, 2.3, tree(random, shade(green, 0.1), blossom)),
  );
  const palms = [120, 330, 1270, 1480].map((x, index) =>
    place(x, ground + 90 + (index % 2) * 26, 2.5, palm(random, green)),
  );
  const lamps = [420, 1180].map(
    (x) =>
      rect(x - 4, 560, 8, 220, '#4b4f55') +
      ellipse(x, 552, 17, 17, weather.lit ? '#fff0c0' : '#f4f2ea') +
      (weather.lit ? ellipse(x, 552, 70, 70, '#ffdf9e', 'opacity="0.25"') : ''),
  );
  const hedge =
    path(`M-20 830 Q120 770 300 790 T560 800 L470 ${height} H-20Z`, shade(weather.grass, 0.16)) +
    path(`M1620 830 Q1480 770 1300 790 T1040 800 L1130 ${height} H1620Z`, shade(weather.grass, 0.2));
  const flowerBed = Array.from({ length: 60 }, () => {
    const left = random.chance(0.5);
    const t = random.between(0, 1);
    const x = left ? 150 + t * 330 : 1450 - t * 330;
    return ellipse(
      x,
      826 + random.between(-14, 26) + t * 14,
      7,
      5,
      random.pick(['#e2606a', '#f3c04e', '#fff4e0', '#d46aa0']),
    );
  });
  return picture(
    sky(random, weather, ground) +
      glow('sun', [0.78, 0.2], 0.5, weather.light, 0.5) +
      back.join('') +
      wing(random, 150, 440, weather) +
      wing(random, 1010, 440, weather) +
      entrance(lettering, scene) +
      linear('lawn', [
        [0, tint(weather.grass, 0.14)],
        [1, shade(weather.grass, 0.3)],
      ]) +
      rect(0, ground + 18, width, height, 'url(#lawn)') +
      linear('drive', [
        [0, mix('#cfc4b0', weather.low, 0.3)],
        [1, mix('#a59a88', weather.top, 0.12)],
      ]) +
      polygon(
        [
          [640, ground + 18],
          [960, ground + 18],
          [1290, height],
          [310, height],
        ],
        'url(#drive)',
      ) +
      hedge +
      flowerBed.join('') +
      palms.join('') +
      lamps.join('') +
      passers(random, scene) +
      glow('air', [0.5, 0.55], 0.7, weather.light, weather.lit ? 0.22 : 0.14) +
      lowerDusk(weather.lit ? 0.4 : 0.2, 0.6),
  );
}
