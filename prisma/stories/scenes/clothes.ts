import { mix, shade, tint } from './colour.ts';
import { ellipse, line, path, polygon, rect } from './draw.ts';
import type { View } from './head.ts';
import type { Look } from './look.ts';

/** The sleeve of an outfit. */
export function sleeveOf({ outfit, colour, second, woman }: Look): {
  colour: string;
  length: 'long' | 'short' | 'none';
} {
  if (outfit === 'student' || outfit === 'kit') return { colour: shade(colour, 0.05), length: 'short' };
  if (outfit === 'dress') return { colour: shade(colour, 0.06), length: 'short' };
  if (outfit === 'shirt' && woman) return { colour: shade(colour, 0.06), length: 'short' };
  if (outfit === 'overall') return { colour: shade(colour, 0.08), length: 'long' };
  if (outfit === 'gown') return { colour: mix(colour, second, 0.05), length: 'long' };
  return { colour: shade(colour, 0.09), length: 'long' };
}

/** Outline of the trunk from the shoulders to `bottom`, with half widths at shoulder, waist, and below. */
function trunk(woman: boolean, bottom: number, flare: number): string {
  const [shoulder, waist, hip] = woman ? [17, 12.2, 15.4] : [20.4, 15.8, 16.2];
  const side = (s: number) => ({ a: s * shoulder, b: s * waist, c: s * hip, d: s * (hip + flare) });
  const l = side(-1);
  const r = side(1);
  return (
    `M-5 -147 C-7 -144 ${l.a * 0.72} -143.4 ${l.a * 0.9} -141 C${l.a} -139 ${l.a} -134 ${l.a * 0.94} -128 C${l.b * 1.06} -118 ${l.b} -114 ${l.b} -108 C${l.b} -100 ${l.c} -96 ${l.c} -88 ` +
    `L${l.d} ${bottom} Q0 ${bottom + 3} ${r.d} ${bottom} L${r.c} -88 C${r.c} -96 ${r.b} -100 ${r.b} -108 C${r.b} -114 ${r.b * 1.06} -118 ${r.a * 0.94} -128 C${r.a} -134 ${r.a} -139 ${r.a * 0.9} -141 ` +
    `C${r.a * 0.72} -143.4 7 -144 5 -147 Q0 -143 -5 -147Z`
  );
}

/** The shaded side that makes a flat shape round. */
const fold = (woman: boolean, bottom: number, colour: string) => {
  const edge = woman ? 12 : 15.6;
  return path(
    `M5 -146 C8 -144 ${edge} -142 ${edge + 1.6} -139 C${edge + 2.4} -124 ${edge} -116 ${edge} -106 L${edge + 1} ${bottom} L6 ${bottom + 2} C9 -110 10 -128 5 -146Z`,
    shade(colour, 0.4),
    'opacity="0.28"',
  );
};

const collar = (colour: string) =>
  polygon(
    [
      [-6, -148.5],
      [0, -139],
      [6, -148.5],
      [8, -145],
      [1.5, -136],
      [0, -139],
      [-1.5, -136],
      [-8, -145],
    ],
    tint(colour, 0.35),
  );

function suitFront({ colour, second }: Look): string {
  const dark = shade(colour, 0.28);
  return (
    polygon(
      [
        [-6, -148.5],
        [6, -148.5],
        [0, -112],
      ],
      '#f4f4f1',
    ) +
    polygon(
      [
        [-2, -145],
        [2, -145],
        [2.8, -120],
        [0, -114],
        [-2.8, -120],
      ],
      second,
    ) +
    polygon(
      [
        [-7, -149],
        [-11, -143],
        [-8, -136],
        [0, -110],
        [-2, -118],
      ],
      dark,
    ) +
    polygon(
      [
        [7, -149],
        [11, -143],
        [8, -136],
        [0, -110],
        [2, -118],
      ],
      dark,
    ) +
    ellipse(0.8, -103, 1, 1, tint(colour, 0.25)) +
    ellipse(0.8, -95, 1, 1, tint(colour, 0.25)) +
    polygon(
      [
        [9, -129],
        [14, -129],
        [13.6, -126.6],
        [9.4, -126.6],
      ],
      '#e8e3da',
    )
  );
}

function aoDaiFront({ colour }: Look, bust: boolean): string {
  const light = tint(colour, 0.5);
  const flowers: [number, number][] = [
    [-6, -62],
    [5, -50],
    [-3, -36],
    [8, -30],
    [-9, -24],
    [3, -18],
  ];
  const sprays = bust
    ? ''
    : flowers.map(([x, y]) => ellipse(x, y, 1.9, 1.9, light, 'opacity="0.75"')).join('');
  return (
    rect(-5, -150.5, 10, 5, shade(colour, 0.08), 'rx="2"') +
    line('M2 -146 Q9 -138 14.5 -128', shade(colour, 0.35), 0.8) +
    ellipse(-4, -128, 1.6, 1.6, light, 'opacity="0.7"') +
    sprays
  );
}

const details: Record<Look['outfit'], (look: Look, bust: boolean) => string> = {
  suit: suitFront,
  aoDai: aoDaiFront,
  shirt: ({ colour, second }) =>
    collar(colour) +
    line('M0 -138 V-90', shade(colour, 0.2), 0.7) +
    rect(-15.8, -89, 31.6, 5, shade(second, 0.4)),
  blouse: ({ colour }) => collar(colour) + line('M0 -138 V-92', shade(colour, 0.18), 0.7),
  dress: ({ colour }) =>
    path('M-7 -148 Q0 -136 7 -148 Q0 -142 -7 -148Z', tint(colour, 0.4)) +
    rect(-13, -107, 26, 2.6, shade(colour, 0.3)),
  student: ({ colour, second }) =>
    collar(colour) +
    line('M0 -138 V-90', shade(colour, 0.16), 0.7) +
    rect(-15.4, -89, 30.8, 5, shade(second, 0.3)) +
    rect(6, -128, 6, 3.4, '#b23a3a'),
  volunteer: ({ colour }) =>
    collar(colour) +
    line('M0 -138 V-88', shade(colour, 0.3), 0.8) +
    rect(-12, -129, 7, 5.6, shade(colour, 0.16)) +
    ellipse(9, -128, 2.6, 2.6, '#f2d36b'),
  labCoat: ({ colour, second }) =>
    polygon(
      [
        [-6, -148.5],
        [6, -148.5],
        [0, -118],
      ],
      second,
    ) +
    polygon(
      [
        [-7, -149],
        [-11, -142],
        [0, -112],
        [-2, -122],
      ],
      shade(colour, 0.14),
    ) +
    polygon(
      [
        [7, -149],
        [11, -142],
        [0, -112],
        [2, -122],
      ],
      shade(colour, 0.14),
    ) +
    rect(-13.4, -100, 9, 8, shade(colour, 0.1)) +
    rect(4.4, -100, 9, 8, shade(colour, 0.1)) +
    rect(7, -130, 6, 1.6, '#4a6b8f'),
  overall: ({ colour, second }) =>
    collar(colour) +
    line('M0 -138 V-90', shade(colour, 0.3), 1) +
    rect(-15, -97, 30, 4, second) +
    rect(6, -130, 8, 6, shade(colour, 0.18)),
  gown: ({ second }) =>
    polygon(
      [
        [-8, -149],
        [-3, -149],
        [-1, -96],
        [-7, -92],
      ],
      second,
    ) +
    polygon(
      [
        [8, -149],
        [3, -149],
        [1, -96],
        [7, -92],
      ],
      second,
    ) +
    polygon(
      [
        [-4, -149],
        [4, -149],
        [0, -138],
      ],
      '#f4f4f1',
    ),
  kit: ({ colour }) =>
    path('M-6 -148 Q0 -140 6 -148 L4 -149 Q0 -144 -4 -149Z', '#f4f4f0') +
    line('M-15 -136 L-12 -92 M15 -136 L12 -92', tint(colour, 0.6), 1.6),
};

/** How far down each outfit's upper part reaches, and how much wider it gets. */
const shapes: Record<Look['outfit'], readonly [bottom: number, flare: number]> = {
  suit: [-76, 1.4],
  aoDai: [-12, 1.2],
  shirt: [-87, 0],
  blouse: [-82, 0.6],
  dress: [-46, 4.5],
  student: [-87, 0],
  volunteer: [-82, 0.6],
  labCoat: [-48, 3],
  overall: [-84, 0.4],
  gown: [-22, 8],
  kit: [-80, 0.8],
};

/** The upper part of an outfit. `bust` leaves out what a table would hide. */
export function garment(look: Look, view: View, bust: boolean): string {
  const [full, flare] = shapes[look.outfit];
  const bottom = bust ? Math.min(full, -80) : full;
  const body =
    path(trunk(look.woman, bottom, bust ? 0 : flare), look.colour) + fold(look.woman, bottom, look.colour);
  if (view === 'front') return body + details[look.outfit](look, bust);
  const nape = path('M-7 -148 Q0 -143 7 -148 L7 -145.4 Q0 -140 -7 -145.4Z', tint(look.colour, 0.2));
  return body + nape + line('M0 -134 V-96', shade(look.colour, 0.25), 0.7, 'opacity="0.5"');
}
