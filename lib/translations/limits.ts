import { slugLimit } from '../text/slug.ts';

/** How many characters each field may have. */
export const translationLimits = {
  title: 300,
  slug: slugLimit,
  sapo: 1000,
  eventPlace: 200,
  seoTitle: 300,
  seoDescription: 500,
} as const;

/** How many characters the name of a revision may have. */
export const revisionNameLimit = 120;
