import { z } from 'zod';
import { keyPattern } from '../text/block-keys.ts';
import { Body, emptyBody } from '../text/document.ts';
import { bodyLimits, fitsBody } from '../text/document-size.ts';
import { line } from '../text/field.ts';
import { normalise } from '../text/normalise.ts';
import { slugPattern } from '../text/slug.ts';
import { revisionNameLimit, translationLimits } from './limits.ts';

/** One language's text as the desk's form sends it. A draft may be saved with everything empty; see publishing/requirements. */
export const TranslationInput = z.object({
  title: line(translationLimits.title).default(''),
  /** `''`: made from the headline, or kept when the page has been public. */
  slug: line(translationLimits.slug)
    .refine((slug) => slug === '' || slugPattern.test(slug), { error: 'slugShape' })
    .default(''),
  sapo: line(translationLimits.sapo).default(''),
  body: Body.default(emptyBody),
  eventPlace: line(translationLimits.eventPlace).default(''),
  /** This text is a summary of the other language, not a full translation. */
  summary: z.boolean().default(false),
  seoTitle: line(translationLimits.seoTitle).default(''),
  seoDescription: line(translationLimits.seoDescription).default(''),
});

/** What a revision is called; `''` takes its name away. */
export const RevisionNameInput = z.object({ name: line(revisionNameLimit) });

/** As a form holds it: strings as typed, empty fields allowed to be absent. */
export type TranslationForm = z.input<typeof TranslationInput>;

/** As it is stored: clean and complete. */
export type TranslationInput = z.output<typeof TranslationInput>;

const blockKey = z.string().regex(keyPattern);
const said = z.string().max(bodyLimits.characters).transform(normalise);
const atMost = (found: object) => Object.keys(found).length <= bodyLimits.blocks;

/** What somebody says of the blocks of a translation, by their keys; see `changeMatching`. */
export const MatchingChanges = z
  .custom<{ matched?: Record<string, string>; leftOut?: Record<string, boolean> }>(fitsBody, {
    error: 'bodyTooLarge',
    abort: true,
  })
  .pipe(
    z.object({
      matched: z.record(blockKey, said).refine(atMost, { error: 'tooMany' }).default({}),
      leftOut: z.record(blockKey, z.boolean()).refine(atMost, { error: 'tooMany' }).default({}),
    }),
  );

export type MatchingChanges = z.input<typeof MatchingChanges>;
