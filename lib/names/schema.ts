import { z } from 'zod';
import { line, lines } from '../text/field.ts';
import { slugLimit, slugOf, slugPattern } from '../text/slug.ts';

/** How many characters a name or description may have; the database columns hold no more. */
export const nameLimits = { section: 120, unit: 200, series: 120, description: 500, slug: slugLimit };

export type RegisterKind = 'section' | 'unit' | 'series';

/** A name in one language as it is kept; `description` is always empty for units. */
export type NameText = { name: string; slug: string; description: string };

/** Sections and series say what they are about; units have a name alone. */
export const isDescribed = (kind: RegisterKind): boolean => kind !== 'unit';

/** A name in one language, as typed; null where there is none. An empty address is made from the name. */
const nameText = (kind: RegisterKind) =>
  z
    .object({
      name: line(nameLimits[kind]),
      slug: line(slugLimit).default(''),
      description: (isDescribed(kind) ? lines(nameLimits.description) : z.literal('')).default(''),
    })
    .transform(({ name, slug, description }) => ({ name, slug: slug || slugOf(name), description }))
    .refine(({ name, slug, description }) => name || (!slug && !description), {
      path: ['name'],
      error: 'required',
    })
    .refine(({ slug }) => !slug || slugPattern.test(slug), { path: ['slug'], error: 'slugShape' })
    .refine(({ name, slug }) => !name || slug, { path: ['slug'], error: 'required' });

/** Names of a section, unit or series: Vietnamese always, English where there is an official one. */
export const NameInput = {
  section: names('section'),
  unit: names('unit'),
  series: names('series'),
};

/** The version of the names that a change was based on. */
export const NameVersion = z.object({ version: z.coerce.number().int().min(0) });

function names(kind: RegisterKind) {
  const text = nameText(kind);
  return z.object({
    vi: text.refine(({ name }) => name, { path: ['name'], error: 'required' }),
    en: text.transform((found) => (found.name ? found : null)),
  });
}

export type Names = z.output<(typeof NameInput)['section']>;
