import { z } from 'zod';

/** A part of the article as it came over the wire: the command that saves it looks at what is inside. */
const versioned = z.object({ baseVersion: z.int().min(0), input: z.unknown() });

/** The shape of a save; what is in each part is checked by the command that saves it. */
export const SaveRequestShape = z.object({
  /** The screen saves by itself; nobody has asked. */
  auto: z.boolean().optional(),
  shared: versioned.optional(),
  vi: versioned.optional(),
  en: versioned.optional(),
  pairs: z.unknown().optional(),
  photos: z
    .array(z.looseObject({ mediaId: z.string() }))
    .max(500)
    .optional(),
});

export type SaveRequestShape = z.infer<typeof SaveRequestShape>;
