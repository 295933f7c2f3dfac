import type { Random } from './random.ts';

export type Hair = 'short' | 'parted' | 'thin' | 'crop' | 'long' | 'bun' | 'bob' | 'tail';
export type Outfit =
  | 'suit'
  | 'shirt'
  | 'aoDai'
  | 'blouse'
  | 'dress'
  | 'student'
  | 'volunteer'
  | 'labCoat'
  | 'overall'
  | 'gown'
  | 'kit';

/** How a person looks, whatever they do. */
export type Look = {
  woman: boolean;
  skin: string;
  hair: Hair;
  hairColour: string;
  outfit: Outfit;
  /** Main colour of the clothes, and a second one for ties, trousers, stripes. */
  colour: string;
  second: string;
  glasses: boolean;
};

const skins = ['#e8b990', '#dca97e', '#f0c8a2', '#cf9a70', '#e3b184'] as const;
const darkHair = ['#1f1a1e', '#2a2022', '#17161c', '#332524'] as const;
const suits = ['#2b3246', '#39404f', '#23272f', '#4a4238', '#34475a', '#3d3a44'] as const;
const shirts = ['#eef1f3', '#dfe8f1', '#cfdcea', '#f3ece0', '#d9e4dc'] as const;
const ties = ['#8f2a2c', '#27466f', '#5a3a63', '#2f5d50', '#96702c'] as const;
const aoDai = [
  '#b23a48',
  '#2f6f73',
  '#6a4c93',
  '#d98a9a',
  '#e3c26b',
  '#3f6fa3',
  '#c96f4a',
  '#f0e6dc',
  '#487a54',
] as const;
const blouses = ['#d7c4b0', '#a9b8cc', '#c98f8f', '#e7dfd2', '#8fa89a', '#b7a3c4', '#d9b26a'] as const;
const trousers = ['#2d2f38', '#3a3d48', '#44403c', '#27303d'] as const;

export const coloursOf: Record<
  Outfit,
  readonly [readonly [string, ...string[]], readonly [string, ...string[]]]
> = {
  suit: [suits, ties],
  shirt: [shirts, trousers],
  aoDai: [aoDai, ['#f6f1e8']],
  blouse: [blouses, trousers],
  dress: [['#5b6f8f', '#8a4f5d', '#4f6d62', '#6d5a7d', '#b0714f'], trousers],
  student: [
    ['#f2f3f1', '#eef0f4'],
    ['#28344c', '#2d2f38', '#3b3a46'],
  ],
  volunteer: [['#2c6fb3', '#2a68a8'], trousers],
  labCoat: [
    ['#f5f6f4', '#eef2f5'],
    ['#7d97b3', '#8c9a8a', '#b08a7a', '#5d7a8c'],
  ],
  overall: [['#4a6b8f', '#41607f', '#55718a'], ['#33485f']],
  gown: [['#1f2d4a', '#22314f'], ['#b23a48']],
  kit: [['#c0392b', '#d9542f'], ['#f4f4f0']],
};

const womenHair = ['long', 'bun', 'bob', 'tail', 'long'] as const;
const youngHair = ['short', 'parted', 'crop'] as const;
const menHair = ['short', 'parted', 'crop', 'short', 'thin'] as const;

const young: ReadonlySet<Outfit> = new Set(['student', 'volunteer', 'overall', 'kit', 'gown']);

/** Makes up a person who wears one of these outfits; what is fixed in `given` stays. */
export function someone(
  random: Random,
  outfits: readonly [Outfit, ...Outfit[]],
  given: Partial<Look> = {},
): Look {
  const outfit = given.outfit ?? random.pick(outfits);
  const always = outfit === 'aoDai' || outfit === 'blouse' || outfit === 'dress';
  const woman = given.woman ?? (always || (outfit !== 'suit' && outfit !== 'shirt' && random.chance(0.5)));
  const [first, second] = coloursOf[outfit];
  const hair = woman
    ? random.pick(womenHair)
    : young.has(outfit)
      ? random.pick(youngHair)
      : random.pick(menHair);
  const grey =
    !young.has(outfit) && (hair === 'thin' || (hair !== 'long' && hair !== 'tail' && random.chance(0.08)));
  return {
    woman,
    skin: random.pick(skins),
    hair,
    hairColour: grey ? random.pick(['#6d6a6c', '#8b8685', '#4c484a']) : random.pick(darkHair),
    outfit,
    colour: random.pick(first),
    second: random.pick(second),
    glasses: random.chance(0.25),
    ...given,
  };
}
