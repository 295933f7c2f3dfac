/** x to the right, y down. */
export type Point = readonly [number, number];

const n = (value: number) => Math.round(value * 10) / 10;

export const path = (d: string, fill: string, more = ''): string => `<path d="${d}" fill="${fill}" ${more}/>`;

/** An open line, round at its ends. */
export const line = (d: string, colour: string, width: number, more = ''): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;

export const rect = (x: number, y: number, width: number, height: number, fill: string, more = ''): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${fill}" ${more}/>`;

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, more = ''): string =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}" ${more}/>`;

export const polygon = (points: readonly Point[], fill: string, more = ''): string =>
  `<polygon points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')}" fill="${fill}" ${more}/>`;

/** Moves, scales and perhaps mirrors what is drawn around its own origin. */
export const place = (x: number, y: number, scale: number, content: string, mirrored = false): string =>
  `<g transform="translate(${n(x)} ${n(y)}) scale(${(mirrored ? -scale : scale).toFixed(4)} ${scale.toFixed(4)})">${content}</g>`;

export const group = (content: string, more: string): string => `<g ${more}>${content}</g>`;

type Stop = readonly [offset: number, colour: string, opacity?: number];

const stopsOf = (stops: readonly Stop[]) =>
  stops
    .map(
      ([offset, colour, opacity = 1]) =>
        `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
    )
    .join('');

/** A gradient from top to bottom, or along the given part of the box; used as `url(#id)`. */
export const linear = (id: string, stops: readonly Stop[], [x1, y1, x2, y2] = [0, 0, 0, 1]): string =>
  `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stopsOf(stops)}</linearGradient>`;

/** A gradient outwards from a point of the box. */
export const radial = (id: string, stops: readonly Stop[], [cx, cy, r] = [0.5, 0.5, 0.5]): string =>
  `<radialGradient id="${id}" cx="${cx}" cy="${cy}" r="${r}">${stopsOf(stops)}</radialGradient>`;

/** A limb segment: two circles and the skin between them. */
export function capsule([ax, ay]: Point, ra: number, [bx, by]: Point, rb: number, fill: string): string {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const along = Math.atan2(by - ay, bx - ax);
  const spread = Math.acos(Math.max(-1, Math.min(1, (ra - rb) / length)));
  const corner = (x: number, y: number, r: number, angle: number) =>
    `${n(x + r * Math.cos(angle))} ${n(y + r * Math.sin(angle))}`;
  const d =
    `M${corner(ax, ay, ra, along + spread)} A${n(ra)} ${n(ra)} 0 1 1 ${corner(ax, ay, ra, along - spread)} ` +
    `L${corner(bx, by, rb, along - spread)} A${n(rb)} ${n(rb)} 0 0 1 ${corner(bx, by, rb, along + spread)}Z`;
  return path(d, fill);
}

/** Where one gets from a point by walking `length` at an angle in degrees; 0 is straight down, 90 to the right. */
export const reach = ([x, y]: Point, angle: number, length: number): Point => [
  x + Math.sin((angle * Math.PI) / 180) * length,
  y + Math.cos((angle * Math.PI) / 180) * length,
];

/** Width and height of every scene, in pixels. */
export const sheet = { width: 1600, height: 1067 } as const;

/** A whole picture. */
export const picture = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sheet.width} ${sheet.height}" width="${sheet.width}" height="${sheet.height}">${content}</svg>`;
