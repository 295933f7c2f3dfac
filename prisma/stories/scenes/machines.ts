import { shade, tint } from './colour.ts';
import { capsule, ellipse, line, type Point, path, polygon, reach, rect } from './draw.ts';

/** Things on benches and floors; the foot at the origin, measures in centimetres. */

export const microscope = (): string =>
  path('M-14 0 H14 V-4 H-14Z', '#2f3640') +
  path('M6 -4 C18 -14 16 -30 4 -36 L1 -31 C9 -26 10 -16 3 -8 L-8 -8 V-4Z', '#46505c') +
  path('M-2 -46 L5 -43 L-1 -24 L-8 -27Z', '#e8ebee') +
  path('M-1 -52 L6 -49 L4 -42 L-3 -45Z', '#2f3640') +
  rect(-12, -15, 15, 3, '#59646f');

export const monitor = (glow = '#8fc3e0'): string =>
  rect(-24, -40, 48, 31, '#2b2f36', 'rx="2"') +
  rect(-21.5, -37.5, 43, 26, shade(glow, 0.25)) +
  line('M-17 -20 l6 -7 6 4 7 -9 6 5 9 -3', tint(glow, 0.55), 1.3) +
  rect(-3, -9, 6, 6, '#3a3f47') +
  rect(-11, -3, 22, 3, '#3a3f47');

export const laptop = (): string =>
  polygon(
    [
      [-17, 0],
      [17, 0],
      [15, -22],
      [-15, -22],
    ],
    '#c9ced4',
  ) +
  polygon(
    [
      [-14.6, -2],
      [14.6, -2],
      [13, -20],
      [-13, -20],
    ],
    '#32404f',
  );

export const oscilloscope = (): string =>
  rect(-22, -26, 44, 26, '#d9dde0', 'rx="2"') +
  rect(-18, -22, 24, 17, '#163a38') +
  line('M-17 -13 q3 -9 6 0 t6 0 t6 0 t5 0', '#7fe0b0', 1) +
  [-18, -12].map((y) => ellipse(12, y, 2.4, 2.4, '#6b747c') + ellipse(18, y, 2.4, 2.4, '#6b747c')).join('') +
  rect(9, -8, 10, 3, '#a3453e');

export const flask = (liquid: string, tall = 26): string =>
  path(
    `M-3 ${-tall} h6 v${tall * 0.4} l8 ${tall * 0.5} q1 3 -3 3 h-16 q-4 0 -3 -3 l8 ${-tall * 0.5}Z`,
    '#e4f0f3',
    'opacity="0.85"',
  ) + path(`M-6.6 ${-tall * 0.36} h13.2 l4 ${tall * 0.27} q1 3 -3 3 h-16 q-4 0 -3 -3Z`, liquid);

export const tubes = (colours: readonly string[]): string =>
  rect(-18, -9, 36, 3, '#b08a5a') +
  rect(-18, -2, 36, 2.4, '#b08a5a') +
  colours
    .map(
      (colour, index) =>
        rect(-15 + index * 7, -18, 4.4, 18, '#e8f2f4', 'rx="2"') +
        rect(-15 + index * 7, -9, 4.4, 9, colour, 'rx="2"'),
    )
    .join('');

/** A jointed robot arm; angles as for limbs, from the base up. */
export function robotArm(colour: string, [first, second, third]: readonly [number, number, number]): string {
  const base: Point = [0, -22];
  const elbow = reach(base, 180 + first, 62);
  const wrist = reach(elbow, 180 + second, 56);
  const tip = reach(wrist, 180 + third, 22);
  const joint = (at: Point, r: number) =>
    ellipse(...at, r, r, '#33383f') + ellipse(...at, r * 0.5, r * 0.5, tint(colour, 0.4));
  return (
    polygon(
      [
        [-24, 0],
        [24, 0],
        [17, -20],
        [-17, -20],
      ],
      '#3c424a',
    ) +
    capsule(base, 11, elbow, 8, colour) +
    capsule(elbow, 8, wrist, 6, tint(colour, 0.1)) +
    capsule(wrist, 5, tip, 3.4, '#4a5058') +
    joint(base, 11) +
    joint(elbow, 8.4) +
    joint(wrist, 6) +
    line(`M${tip[0]} ${tip[1]} l-6 9 M${tip[0]} ${tip[1]} l6 9`, '#4a5058', 3)
  );
}

/** A machining centre with its window and panel, about 210 wide and 200 high. */
export function millingMachine(colour: string): string {
  return (
    rect(-105, -196, 210, 196, '#e6e8e6', 'rx="6"') +
    rect(-105, -196, 210, 30, colour, 'rx="6"') +
    rect(-90, -156, 120, 96, '#2f3b44', 'rx="4"') +
    rect(-86, -152, 112, 88, '#6d8794', 'opacity="0.75"') +
    path('M-86 -152 h46 l-44 88 h-2Z', '#ffffff', 'opacity="0.18"') +
    rect(-44, -150, 18, 44, '#3e444b') +
    polygon(
      [
        [-40, -106],
        [-30, -106],
        [-33, -88],
        [-37, -88],
      ],
      '#c9ccd0',
    ) +
    rect(-76, -74, 92, 10, '#4a525a') +
    rect(46, -160, 46, 74, '#3a4048', 'rx="3"') +
    rect(51, -154, 36, 26, '#8fd0c0') +
    line('M55 -138 l6 -6 6 4 8 -7 8 3', '#1d4a44', 1.4) +
    [0, 1, 2]
      .map((row) =>
        [0, 1, 2, 3]
          .map((col) =>
            rect(52 + col * 9, -122 + row * 10, 6, 6, col === 3 && row === 0 ? '#d0473f' : '#a3aab2'),
          )
          .join(''),
      )
      .join('') +
    rect(-105, -40, 210, 40, shade(colour, 0.25)) +
    rect(-105, -42, 210, 5, tint(colour, 0.2)) +
    rect(-92, -28, 70, 14, '#20262c') +
    rect(30, -28, 60, 6, tint(colour, 0.35))
  );
}

/** A lathe, about 230 long. */
export const lathe = (colour: string): string =>
  rect(-115, -92, 66, 92, colour, 'rx="4"') +
  rect(-115, -62, 230, 16, '#a9b0b5') +
  rect(-115, -46, 230, 20, shade(colour, 0.15)) +
  rect(66, -92, 46, 92, shade(colour, 0.06), 'rx="4"') +
  ellipse(-44, -80, 9, 15, '#595f66') +
  rect(-40, -83, 82, 6, '#c7ccd0') +
  polygon(
    [
      [42, -84],
      [66, -88],
      [66, -72],
      [42, -78],
    ],
    '#6b7279',
  ) +
  rect(-14, -74, 26, 13, '#4a5058') +
  ellipse(-82, -72, 8, 8, '#2f353c') +
  ellipse(-82, -72, 3, 3, '#d0473f') +
  rect(-36, -24, 92, 24, shade(colour, 0.4));

/** A small wheeled robot built by students, about 50 wide. */
export const rover = (colour: string): string =>
  rect(-26, -26, 52, 15, colour, 'rx="3"') +
  rect(-18, -34, 36, 8, '#2f3b44') +
  [-16, 16].map((x) => ellipse(x, -9, 9, 9, '#22262c') + ellipse(x, -9, 4, 4, '#8d949b')).join('') +
  line('M8 -34 V-46', '#555b63', 2) +
  ellipse(8, -48, 3.4, 3.4, '#e2b13c') +
  ellipse(-18, -19, 2.6, 2.6, '#f6efcf');
