import { mix, shade, tint } from './colour.ts';
import { ellipse, line, linear, path, place, rect, sheet } from './draw.ts';
import type { Random } from './random.ts';

export type Weather = { top: string; low: string; hill: string; grass: string; light: string; lit: boolean };

/** Times of day and year over the campus. */
export const weathers = {
  morning: {
    top: '#7fb2d9',
    low: '#eaf3f2',
    hill: '#8fb0b4',
    grass: '#7fa65c',
    light: '#fff6dc',
    lit: false,
  },
  summer: { top: '#5fa3dc', low: '#dff0f4', hill: '#86b08e', grass: '#6f9f4e', light: '#fff3c4', lit: false },
  autumn: { top: '#9cb9c9', low: '#f6e7cb', hill: '#a7ab94', grass: '#a8a65e', light: '#ffe3ae', lit: false },
  dusk: { top: '#3d4f7d', low: '#f2b184', hill: '#6d6a86', grass: '#5c6f52', light: '#ffcf91', lit: true },
} as const satisfies Record<string, Weather>;

const { width } = sheet;

const cloud = (x: number, y: number, scale: number, colour: string) =>
  place(
    x,
    y,
    scale,
    ellipse(0, 0, 70, 22, colour) +
      ellipse(-38, 4, 46, 16, colour) +
      ellipse(36, 6, 56, 15, colour) +
      ellipse(8, -16, 38, 20, colour),
  );

/** Sky, clouds, and the steep hills of the north-east behind them; the ground begins at `horizon`. */
export function sky(random: Random, weather: Weather, horizon: number): string {
  const clouds = Array.from({ length: 5 }, () =>
    cloud(
      random.between(0, width),
      random.between(60, horizon * 0.55),
      random.between(0.8, 1.9),
      mix(weather.low, '#ffffff', 0.55),
    ),
  );
  const range = (base: number, tall: number, colour: string) => {
    let d = `M0 ${base}`;
    for (let x = 0; x <= width; x += 100) {
      const peak = base - tall * random.between(0.35, 1);
      d += ` C${x + 22} ${base - tall * 0.2} ${x + 30} ${peak} ${x + 52} ${peak} C${x + 74} ${peak} ${x + 78} ${base - tall * 0.22} ${x + 100} ${base - tall * 0.18}`;
    }
    return path(`${d} V${base + 60} H0Z`, colour);
  };
  return (
    linear('sky', [
      [0, weather.top],
      [1, weather.low],
    ]) +
    rect(0, 0, width, horizon + 40, 'url(#sky)') +
    `<g opacity="0.75">${clouds.join('')}</g>` +
    range(horizon, 190, mix(weather.hill, weather.low, 0.55)) +
    range(horizon + 8, 110, mix(weather.hill, weather.low, 0.2))
  );
}

/** A round-headed tree, its foot at the origin, about 100 high; `blossom` for flame trees in May. */
export function tree(random: Random, green: string, blossom?: string): string {
  const crown = Array.from({ length: 9 }, () => {
    const x = random.between(-30, 30);
    const y = -66 + random.between(-24, 18);
    return ellipse(
      x,
      y,
      random.between(15, 24),
      random.between(12, 19),
      random.pick([green, shade(green, 0.14), tint(green, 0.12), shade(green, 0.06)]),
    );
  });
  const flowers = blossom
    ? Array.from({ length: 26 }, () =>
        ellipse(
          random.between(-42, 42),
          -72 + random.between(-26, 20),
          random.between(4, 9),
          random.between(3, 6),
          random.pick([blossom, tint(blossom, 0.2), shade(blossom, 0.15)]),
        ),
      )
    : [];
  return (
    line('M0 0 C-2 -20 2 -34 0 -54 M0 -34 L14 -54 M0 -28 L-13 -50', '#6b5544', 5) +
    crown.join('') +
    flowers.join('')
  );
}

/** A royal palm, about 150 high. */
export function palm(random: Random, green: string): string {
  const fronds = Array.from({ length: 14 }, (_none, index) => {
    const side = index % 2 ? 1 : -1;
    const rise = 4 + (index >> 1) * 13 + random.between(-4, 4);
    const long = random.between(46, 60) - (index >> 1) * 3;
    const tip = 30 - rise * 0.9;
    const blade = `M0 0 C${side * long * 0.3} ${-rise} ${side * long * 0.75} ${-rise * 0.9} ${side * long} ${tip} C${side * long * 0.7} ${-rise * 0.5} ${side * long * 0.3} ${-rise * 0.4} 0 5Z`;
    return `<g transform="translate(0 -116)">${path(blade, shade(green, random.between(0, 0.25)))}</g>`;
  });
  return (
    path('M-5 0 C-6.5 -40 -4 -90 -3 -112 H3 C4 -90 6.5 -40 5 0Z', '#b3a893') +
    path('M-3.4 -96 H3.4 L3 -118 H-3Z', green) +
    fronds.join('')
  );
}
