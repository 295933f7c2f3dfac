import { shade, tint } from './colour.ts';
import { capsule, ellipse, group, line, type Point, path, place, polygon, rect } from './draw.ts';
import type { Random } from './random.ts';

/** The emblem of the school: a gear around an open book. Radius in pixels. */
export function emblem(x: number, y: number, radius: number, colour: string, ground: string): string {
  const teeth = Array.from({ length: 12 }, (_none, index) =>
    group(rect(-0.13, -1.06, 0.26, 0.3, colour), `transform="rotate(${index * 30})"`),
  ).join('');
  const book =
    path('M0 -0.22 C-0.2 -0.36 -0.42 -0.36 -0.56 -0.3 L-0.56 0.28 C-0.42 0.22 -0.2 0.22 0 0.36Z', colour) +
    path(
      'M0 -0.22 C0.2 -0.36 0.42 -0.36 0.56 -0.3 L0.56 0.28 C0.42 0.22 0.2 0.22 0 0.36Z',
      tint(colour, 0.35),
    );
  const round = (r: number, fill: string) => `<circle r="${r}" fill="${fill}"/>`;
  return `<g transform="translate(${x} ${y}) scale(${radius})">${teeth}${round(0.88, colour)}${round(0.72, ground)}${book}</g>`;
}

/** A lectern seen from the front: 120 high, its foot at the origin, measures in centimetres. */
export function lectern(wood: string, badge: string, ground: string): string {
  return (
    polygon(
      [
        [-30, -112],
        [30, -112],
        [25, 0],
        [-25, 0],
      ],
      wood,
    ) +
    polygon(
      [
        [6, -112],
        [30, -112],
        [25, 0],
        [9, 0],
      ],
      shade(wood, 0.3),
      'opacity="0.45"',
    ) +
    polygon(
      [
        [-36, -122],
        [36, -122],
        [31, -110],
        [-31, -110],
      ],
      tint(wood, 0.22),
    ) +
    rect(-29, -6, 58, 6, shade(wood, 0.4)) +
    emblem(0, -68, 15, badge, ground) +
    line('M13 -122 Q15 -138 6 -141', '#2a2a30', 1.5) +
    capsule([6, -141], 2.4, [2, -142.5], 2, '#1d1d22')
  );
}

/** A low basket of flowers, about 90 wide, its foot at the origin. */
export function flowers(random: Random, colours: readonly [string, ...string[]]): string {
  const leaves = Array.from({ length: 11 }, () => {
    const angle = random.between(-80, 80);
    return group(
      ellipse(0, -26, 4, random.between(12, 20), random.pick(['#3f6b48', '#55835a', '#315a3e'])),
      `transform="rotate(${angle})"`,
    );
  });
  const blooms = Array.from({ length: 17 }, () => {
    const x = random.between(-32, 32);
    const y = -18 - random.between(0, 30) * Math.cos((x / 36) * 1.4);
    const colour = random.pick(colours);
    return ellipse(x, y, 5.4, 5, colour) + ellipse(x - 0.8, y - 0.8, 2.2, 2, tint(colour, 0.45));
  });
  return leaves.join('') + blooms.join('') + path('M-20 -12 L20 -12 L15 2 L-15 2Z', '#a98256');
}

/** A potted plant with long leaves, about 110 high. */
export function plant(random: Random): string {
  const leaves = Array.from({ length: 13 }, () => {
    const angle = random.between(-62, 62);
    const length = random.between(50, 82);
    const green = random.pick(['#3d6a45', '#4f7d50', '#2f563b', '#6a9461']);
    return group(
      path(
        `M0 0 C-7 ${-length * 0.4} -5 ${-length * 0.8} 0 ${-length} C5 ${-length * 0.8} 7 ${-length * 0.4} 0 0Z`,
        green,
      ),
      `transform="translate(0 -26) rotate(${angle})"`,
    );
  });
  return (
    leaves.join('') +
    path('M-15 -28 L15 -28 L11 0 L-11 0Z', '#b9a48a') +
    path('M3 -28 L15 -28 L11 0 L5 0Z', '#8d7a64')
  );
}

/** The back of a padded chair, seen from behind; its seat is at the origin. */
export function chairBack(colour: string, width = 50): string {
  const half = width / 2;
  return (
    rect(-half, -62, width, 74, colour, 'rx="7"') +
    rect(-half + 4, -57, width - 8, 52, tint(colour, 0.1), 'rx="5"') +
    rect(-half, -62, width, 6, tint(colour, 0.24), 'rx="3"')
  );
}

/** A long table with a cloth to the floor, seen from the front; its top edge at y. */
export function clothTable(x: number, y: number, width: number, height: number, cloth: string): string {
  const folds = Array.from({ length: Math.floor(width / 34) }, (_none, index) => {
    const at = x + 17 + index * 34;
    return path(
      `M${at} ${y + 14} q5 ${height / 2} -2 ${height - 14} l10 0 q5 ${-height / 2} -1 ${-height + 14}Z`,
      shade(cloth, 0.3),
      'opacity="0.22"',
    );
  });
  return (
    rect(x, y, width, height, cloth) +
    folds.join('') +
    rect(x - 8, y - 7, width + 16, 17, tint(cloth, 0.5), 'rx="3"')
  );
}

/** A water bottle, a name card, or papers, for tables; the foot at the origin. */
export const bottle = (): string =>
  rect(-3, -17, 6, 17, '#a9cbd8', 'rx="2" opacity="0.9"') +
  rect(-3, -11, 6, 5, '#3f78a8') +
  rect(-1.6, -20, 3.2, 3.4, '#e8eef2');
export const nameCard = (): string =>
  polygon(
    [
      [-11, 0],
      [11, 0],
      [9, -9],
      [-9, -9],
    ],
    '#fbf8f0',
  ) + rect(-6, -6.4, 12, 1.5, '#8a3a3a');
export const papers = (): string =>
  polygon(
    [
      [-14, 0],
      [14, 0],
      [10, -5],
      [-10, -5],
    ],
    '#fdfcf7',
  );

/** A framed certificate held between two hands. */
export function certificate([lx, ly]: Point, [rx, ry]: Point): string {
  const x = (lx + rx) / 2;
  const y = (ly + ry) / 2;
  return (
    rect(x - 18, y - 15, 36, 26, '#a9772f', 'rx="1"') +
    rect(x - 15.6, y - 12.6, 31.2, 21.2, '#fbf3dc') +
    rect(x - 8, y - 9, 16, 2, '#b23a3a') +
    rect(x - 11, y - 4.6, 22, 1.1, '#9a8f7c') +
    rect(x - 11, y - 1.8, 22, 1.1, '#9a8f7c') +
    ellipse(x + 8, y + 4.4, 2.4, 2.4, '#b23a3a')
  );
}

/** A bunch of flowers held in both hands. */
export const bouquet =
  (random: Random, colours: readonly [string, ...string[]]) =>
  ([lx, ly]: Point, [rx, ry]: Point): string => {
    const bunch = Array.from({ length: 12 }, () => {
      const colour = random.pick(colours);
      const angle = random.between(0, 6.3);
      const away = random.between(0, 10);
      return ellipse(Math.cos(angle) * away, -15 + Math.sin(angle) * away * 0.8, 4, 3.8, colour);
    });
    const wrap = polygon(
      [
        [-12, -10],
        [12, -10],
        [3, 14],
        [-3, 14],
      ],
      '#f3e7d3',
    );
    const leaves =
      ellipse(-10, -14, 6, 9, '#5c8a5a') +
      ellipse(10, -14, 6, 9, '#4b7a50') +
      ellipse(0, -24, 9, 6, '#55835a');
    return place((lx + rx) / 2, (ly + ry) / 2 - 2, 1, leaves + wrap + bunch.join(''));
  };
