/** A width in CSS pixels, and by day or in the dark. */
export type Look = { width: number; colorScheme: 'light' | 'dark' };

/** The six ways in which every class of page is looked at. */
export const looks: readonly Look[] = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [320, 768, 1280].map((width) => ({ width, colorScheme })),
);

/**
 * Two of the six for a page, one by day and one in the dark, at two widths: where there is no time for all of them, classes
 * of pages that stand next to each other are looked at in different ones.
 */
export const twoLooks = (place: number): Look[] =>
  [looks[place % 3], looks[3 + ((place + 1) % 3)]].flatMap((look) => look ?? []);
