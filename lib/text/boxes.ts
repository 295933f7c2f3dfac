import { z } from 'zod';
import { boxLimits } from './document-size.ts';
import { line } from './field.ts';
import { typedDay } from './typed-day.ts';
import { typedTime } from './typed-time.ts';
import { videoAddress } from './video-address.ts';

/** The blocks that are filled in like a form: their words are attributes, and what is not given is empty or absent. */

/** What the editor writes as `null` for none is left out. */
const none = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

const day = z
  .string()
  .refine((value) => typedDay(value) === value && value >= '1900-01-01' && value <= '2200-12-31', {
    error: 'date',
  })
  .nullish()
  .transform(none)
  .optional();
const time = z
  .string()
  .refine((value) => typedTime(value) === value, { error: 'time' })
  .nullish()
  .transform(none)
  .optional();

/** Who said what a quotation quotes, and where. */
export const source = line(boxLimits.source)
  .nullish()
  .transform((words) => words || undefined)
  .optional();

/** A number and what it says, set large: `95 %`, `sinh viên có việc làm sau một năm`. */
export const PullFigure = z.object({
  type: z.literal('pullFigure'),
  attrs: z.object({ figure: line(boxLimits.figure), says: line(boxLimits.words) }),
});

/** What will take place, when and where; `day` as `YYYY-MM-DD`, `time` as `HH:MM`. */
export const EventBox = z.object({
  type: z.literal('event'),
  attrs: z.object({ what: line(boxLimits.words), day, time, where: line(boxLimits.words) }),
});

/** A video as a link, with a photo of the library as its still. */
export const Video = z.object({
  type: z.literal('video'),
  attrs: z.object({
    href: z
      .string()
      .max(boxLimits.address)
      .transform((typed) => (typed ? (videoAddress(typed)?.href ?? null) : ''))
      .refine((href) => href !== null, { error: 'videoAddress' })
      .transform((href) => href ?? ''),
    title: line(boxLimits.words),
    mediaId: z.uuid().nullish().transform(none).optional(),
  }),
});

/** One of the article's attachments, to be fetched from where the text speaks of it. */
export const Attachment = z.object({
  type: z.literal('attachment'),
  attrs: z.object({ fileId: z.uuid() }),
});

/** Where the list of the documents that the article cites stands; beside the text when a text has none. */
export const Documents = z.object({ type: z.literal('documents') });
