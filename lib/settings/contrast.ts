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

/** Least contrast of words on reader pages (WCAG 2.2 AAA), on the ground where they are read worst. */
export const wordContrast = 7;

/** Boxes in which words stand are a little darker than white, and a little lighter than near black. */
export const washes = { light: '#f6f5f1', dark: '#1c1e21' };

/** The nearest shade of a colour, by hundredths of lightness, in which words can be read on a ground. */
function legible(colour: string, ground: string, step: 0.01 | -0.01): string {
  const { hue, saturation, lightness } = hslOf(colour);
  for (let shade = lightness; shade >= 0 && shade <= 1; shade += step) {
    const mixed = shade === lightness ? colour : colourOf(hue, saturation, shade);
    if (contrast(mixed, ground) >= wordContrast) return mixed;
  }
  return step > 0 ? '#ffffff' : '#000000';
}

/** A colour's counterpart for dark mode: the same hue, lightened only as far as words in it can be read. */
export const darkCounterpart = (accent: string): string => legible(accent, washes.dark, 0.01);

/** The shade of an accent in which words are set by day. */
export const wordShade = (accent: string): string => legible(accent, washes.light, -0.01);

function hslOf(colour: string) {
  const [r, g, b] = rgbOf(colour).map((channel) => channel / 255) as [number, number, number];
  const most = Math.max(r, g, b);
  const spread = most - Math.min(r, g, b);
  const lightness = most - spread / 2;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  let hue = 0;
  if (spread > 0 && most === r) hue = ((g - b) / spread + 6) % 6;
  else if (spread > 0) hue = most === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
  return { hue: hue * 60, saturation, lightness };
}

function colourOf(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const turn = (offset + hue / 30) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}
