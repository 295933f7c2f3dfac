/** Least contrast of text against its ground (WCAG 2.2 AA). */
export const leastContrast = 4.5;

/** The page's grounds: white by day, near black in dark mode. */
export const grounds = { light: '#ffffff', dark: '#141517' };

export const colourPattern = /^#[0-9a-f]{6}$/;

type Rgb = readonly [number, number, number];

const rgbOf = (colour: string): Rgb => {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

const luminance = (colour: string): number => {
  const [r, g, b] = rgbOf(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast ratio, 1 to 21, of two colours written `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** A colour's counterpart for dark mode: mixed with white only as far as its text can be read on the dark ground. */
export function darkCounterpart(accent: string): string {
  const whitened = (share: number) =>
    `#${rgbOf(accent)
      .map((channel) =>
        Math.round(channel + (255 - channel) * share)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = whitened(share);
    if (contrast(mixed, grounds.dark) >= comfortable) return mixed;
  }
  return '#ffffff';
}

/** A little above the least, because thin light letters on a dark ground look weaker than they measure. */
const comfortable = 6;
