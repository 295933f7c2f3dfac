import { shade, tint } from './colour.ts';
import { ellipse, line, linear, path, picture, place, polygon, rect, sheet } from './draw.ts';
import { figure, footShadow, stand } from './figure.ts';
import type { Lettering } from './lettering.ts';
import { glow, lowerDusk } from './light.ts';
import { coloursOf, someone } from './look.ts';
import { type Pose, poses } from './pose.ts';
import type { Random } from './random.ts';
import { sky, tree, type Weather } from './sky.ts';

export type Pitch = { weather: Weather; game: 'football' | 'volleyball'; cloth: string };

const { width, height } = sheet;
const horizon = 430;

/** Spectators on low steps under trees, with a long cloth before them. */
function stands(random: Random, lettering: Lettering, cloth: string): string {
  const rows = [0, 1, 2].map((row) => {
    const y = 470 + row * 34;
    const people = Array.from({ length: 42 }, (_none, index) => {
      const x = 20 + index * 38 + (row % 2) * 19 + random.between(-5, 5);
      const pose = random.chance(0.14) ? poses.cheering : random.chance(0.5) ? poses.clapping : poses.folded;
      return place(
        x,
        y + 58,
        0.62,
        figure({
          look: someone(random, ['student', 'volunteer', 'student', 'shirt', 'blouse']),
          bust: true,
          pose,
        }),
      );
    });
    return rect(0, y + 2, width, 34, shade('#c9c0ae', row * 0.07)) + people.join('');
  });
  return (
    rows.join('') +
    rect(0, 568, width, 46, '#a3242b') +
    [230, 800, 1370].map((x) => lettering.line(cloth, x, 600, 26, '#fbe08d', 500)).join('')
  );
}

function net(): string {
  const strings =
    Array.from({ length: 45 }, (_none, index) => `M${240 + index * 25} 560 V690`).join(' ') +
    Array.from({ length: 6 }, (_none, index) => `M230 ${565 + index * 24} H1370`).join(' ');
  return (
    line(strings, '#f4f4f0', 1.6, 'opacity="0.7"') +
    rect(230, 552, 1140, 11, '#ffffff') +
    rect(230, 684, 1140, 6, '#ffffff') +
    [222, 1368].map((x) => rect(x, 520, 12, 330, '#c9503a')).join('')
  );
}

const goal = (): string =>
  line('M60 640 V450 H300 V640', '#ffffff', 9) +
  line(
    `${Array.from({ length: 11 }, (_none, i) => `M${76 + i * 22} 455 l-12 175`).join(' ')} ${Array.from({ length: 8 }, (_none, i) => `M62 ${468 + i * 22} h236`).join(' ')}`,
    '#ffffff',
    1.2,
    'opacity="0.55"',
  );

const ball = (x: number, y: number, r: number) =>
  ellipse(x, y, r, r, '#fbfaf4') +
  path(
    `M${x - r * 0.4} ${y - r * 0.2} l${r * 0.4} ${-r * 0.35} ${r * 0.4} ${r * 0.35} ${-r * 0.15} ${r * 0.45} h${-r * 0.5}Z`,
    '#2a2d33',
  ) +
  ellipse(x + r * 0.3, y + r * 0.35, r * 0.65, r * 0.55, '#1d1622', 'opacity="0.12"');

/** A match between two faculties, the stands full. */
export function pitch(random: Random, lettering: Lettering, { weather, game, cloth }: Pitch): string {
  const football = game === 'football';
  const teams = [
    { colour: '#c0392b', second: '#f4f4f0' },
    { colour: '#2a64a8', second: '#f2f0e8' },
  ] as const;
  const [kit] = coloursOf.kit;
  const player = (x: number, y: number, scale: number, team: number, pose: Pose, mirrored = false) => {
    const look = someone(random, ['kit'], {
      ...(teams[team] ?? { colour: kit[0] }),
      woman: !football,
      glasses: false,
    });
    return footShadow(x, y + 4, scale) + stand(x, y, scale, { look, pose }, mirrored);
  };
  const play = football
    ? player(1180, 720, 1.25, 1, poses.running, true) +
      player(500, 740, 1.3, 0, poses.running) +
      player(1010, 800, 1.75, 1, poses.running, true) +
      player(330, 880, 2.1, 1, poses.walking) +
      player(1360, 920, 2.3, 0, poses.waving, true) +
      player(690, 950, 2.75, 0, poses.kicking) +
      ball(905, 930, 25) +
      player(1130, 985, 2.7, 1, poses.running, true)
    : player(480, 760, 1.75, 1, poses.stand) +
      player(760, 740, 1.6, 1, { ...poses.stand, leftArm: [-130, -160], rightArm: [130, 160] }) +
      player(1090, 770, 1.75, 1, poses.folded) +
      net() +
      player(800, 830, 2.35, 0, poses.jumping) +
      ball(838, 380, 21) +
      player(420, 960, 2.5, 0, { ...poses.stand, leftArm: [-30, 60], rightArm: [40, 60], lean: 6 }) +
      player(1180, 990, 2.6, 0, poses.clapping, true);
  const ground = football ? weather.grass : '#c47d4e';
  const mown = Array.from({ length: 7 }, (_none, index) =>
    polygon(
      [
        [index * 260 - 160, 614],
        [index * 260 - 40, 614],
        [index * 420 - 560, height],
        [index * 420 - 780, height],
      ],
      tint(ground, 0.16),
      'opacity="0.55"',
    ),
  );
  const lines = football
    ? line(`M0 650 H${width} M360 ${height} L560 650 M560 650 H1040`, '#ffffff', 5, 'opacity="0.85"') +
      ellipse(800, 905, 330, 90, 'none', 'stroke="#ffffff" stroke-width="5" opacity="0.8"')
    : line(`M190 690 L60 ${height - 20} H1540 L1410 690Z M130 850 H1470`, '#ffffff', 6, 'opacity="0.9"');
  return picture(
    sky(random, weather, horizon) +
      glow('sun', [0.2, 0.1], 0.5, weather.light, 0.5) +
      Array.from({ length: 13 }, (_none, index) =>
        place(
          index * 130 + 20,
          482,
          random.between(1.2, 1.9),
          tree(random, shade('#4f7d48', random.between(0, 0.2))),
        ),
      ).join('') +
      stands(random, lettering, cloth) +
      linear('ground', [
        [0, tint(ground, 0.12)],
        [1, shade(ground, 0.22)],
      ]) +
      rect(0, 614, width, height, 'url(#ground)') +
      mown.join('') +
      lines +
      (football ? goal() : '') +
      play +
      glow('air', [0.5, 0.3], 0.7, weather.light, 0.16) +
      lowerDusk(0.2, 0.7),
  );
}
