const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** The colour `part` of the way from one to another; both `#rrggbb`. */
export function mix(from: string, to: string, part: number): string {
  const target = channels(to);
  const mixed = channels(from).map((value, index) =>
    Math.round(value + ((target[index] ?? value) - value) * part),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Darker, towards a warm night. */
export const shade = (colour: string, part: number): string => mix(colour, '#1d1622', part);

/** Lighter, towards lamp light. */
export const tint = (colour: string, part: number): string => mix(colour, '#fff6e6', part);
