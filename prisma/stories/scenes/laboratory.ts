import { shade, tint } from './colour.ts';
import { linear, picture, place, rect, sheet } from './draw.ts';
import { figure, footShadow, stand } from './figure.ts';
import { beam, glow, lowerDusk } from './light.ts';
import { type Outfit, someone } from './look.ts';
import { flask, laptop, microscope, monitor, oscilloscope, robotArm, rover, tubes } from './machines.ts';
import { poses } from './pose.ts';
import type { Random } from './random.ts';
import type { Theme } from './theme.ts';

export type Laboratory = {
  theme: Theme;
  kind: 'chemistry' | 'electronics';
  people: readonly [Outfit, ...Outfit[]];
  count: number;
};

const { width, height } = sheet;
const liquids = ['#d98a3d', '#5aa6a0', '#b5508c', '#5f86c4', '#8fb04f'] as const;

const box = (x: number, y: number, tall: number, colour: string) => rect(x - 14, y - tall, 28, tall, colour);

/** Shelves of bottles and boxes on the back wall. */
function shelves(random: Random, x: number, theme: Theme, glass: number): string {
  const boards = [0, 1, 2].map((row) => {
    const y = 190 + row * 110;
    const things = Array.from({ length: 11 }, (_none, index) => {
      const at = x + 22 + index * 36;
      return random.chance(glass)
        ? place(at, y, random.between(1.5, 2.1), flask(random.pick(liquids)))
        : box(at, y, random.between(36, 66), random.pick(['#c9b892', '#9fb0b8', '#d8d2c2', '#b58f73']));
    });
    return things.join('') + rect(x, y, 420, 10, tint(theme.wood, 0.3));
  });
  return rect(x, 110, 420, 330, shade(theme.wall, 0.12)) + boards.join('');
}

function onBench(random: Random, kind: Laboratory['kind'], x: number, y: number, scale: number): string {
  const colours = Array.from({ length: 5 }, () => random.pick(liquids));
  const chemistry = [
    microscope(),
    tubes(colours),
    flask(random.pick(liquids), 34) + place(20, 0, 0.8, flask(random.pick(liquids))),
    monitor('#8fd0c0'),
    laptop(),
  ] as const;
  const electronics = [
    oscilloscope(),
    monitor(),
    laptop(),
    rover(random.pick(['#c9502f', '#2f6fa8', '#4b8a5a'])),
    robotArm('#d9862c', [-24, 60, 150]),
  ] as const;
  return place(x, y, scale, random.pick(kind === 'chemistry' ? chemistry : electronics));
}

/** People at work between two rows of benches. */
export function laboratory(random: Random, { theme, kind, people, count }: Laboratory): string {
  const window = (x: number) =>
    rect(x, 90, 250, 330, '#dcebf2') +
    rect(x, 270, 250, 150, '#bcd4b8') +
    rect(x + 120, 90, 9, 330, '#f4f2ec') +
    rect(x, 230, 250, 9, '#f4f2ec') +
    rect(x - 12, 418, 274, 14, tint(theme.wood, 0.35));
  const farPeople = Array.from({ length: Math.max(2, count - 2) }, (_none, index) => {
    const x = 260 + index * (1080 / Math.max(1, count - 3)) + random.between(-30, 30);
    return place(
      x,
      760,
      1.75,
      figure({
        look: someone(random, people),
        bust: true,
        pose: random.pick([poses.working, poses.writing, poses.holding]),
        nod: random.between(2, 9),
      }),
      random.chance(0.5),
    );
  });
  const farThings = Array.from({ length: 8 }, (_none, index) =>
    onBench(random, kind, 120 + index * 200 + random.between(-20, 20), 628, 1.9),
  );
  const nearThings = [150, 420, 1180, 1450].map((x) => onBench(random, kind, x, 900, 3.2));
  const near = [640, 930].map(
    (x, index) =>
      footShadow(x, 1060, 2.6) +
      stand(
        x,
        1120,
        3.05,
        { look: someone(random, people), pose: index ? poses.working : poses.writing, nod: index ? 8 : 6 },
        index === 1,
      ),
  );
  return picture(
    linear('wall', [
      [0, tint(theme.wall, 0.35)],
      [1, shade(theme.wall, 0.02)],
    ]) +
      rect(0, 0, width, height, 'url(#wall)') +
      rect(0, 34, width, 10, '#ffffff', 'opacity="0.5"') +
      [260, 760, 1260]
        .map((x) => rect(x - 110, 16, 220, 15, '#fffdf0') + rect(x - 118, 10, 236, 6, '#b9b6ac'))
        .join('') +
      window(60) +
      window(1290) +
      shelves(random, 350, theme, kind === 'chemistry' ? 0.6 : 0.06) +
      shelves(random, 830, theme, kind === 'chemistry' ? 0.6 : 0.06) +
      linear('floor', [
        [0, tint(theme.floor, 0.35)],
        [1, shade(theme.floor, 0.05)],
      ]) +
      rect(0, 700, width, height, 'url(#floor)') +
      farPeople.join('') +
      rect(30, 628, 1540, 18, '#f1efe8') +
      rect(50, 646, 1500, 110, tint(theme.side, 0.2)) +
      Array.from(
        { length: 10 },
        (_none, index) =>
          rect(70 + index * 148, 660, 128, 80, tint(theme.side, 0.34), 'rx="3"') +
          rect(120 + index * 148, 672, 28, 5, shade(theme.side, 0.3)),
      ).join('') +
      farThings.join('') +
      beam('sun', 90, 90, 210, 420, 0.24) +
      near.join('') +
      rect(-20, 900, 560, 26, '#f6f4ee') +
      rect(-20, 926, 545, 160, tint(theme.side, 0.05)) +
      rect(1060, 900, 560, 26, '#f6f4ee') +
      rect(1075, 926, 545, 160, tint(theme.side, 0.05)) +
      nearThings.join('') +
      glow('day', [0.12, 0.2], 0.65, '#fff8e2', 0.26) +
      lowerDusk(0.26, 0.65),
  );
}
