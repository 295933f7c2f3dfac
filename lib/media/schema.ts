import { z } from 'zod';
import { locales } from '../i18n/locales.ts';
import { normaliseLine } from '../text/normalise.ts';
import { turns } from './frame.ts';
import { mediaLimits } from './limits.ts';

/** What renditions are made of, best first. */
export const renditionFormats = ['avif', 'webp', 'jpeg'] as const;
export type RenditionFormat = (typeof renditionFormats)[number];

const line = (limit: number) => z.string().transform(normaliseLine).pipe(z.string().max(limit, 'tooLong'));

/** A box as a form sends it, or as a script does; left out, it stays as it is. */
const box = z.union([z.boolean(), z.enum(['', 'on']).transform((sent) => sent === 'on')]).optional();

const Texts = z.object({
  alt: line(mediaLimits.alt),
  caption: line(mediaLimits.caption),
  decorative: box,
});

/** Alt text and caption in each language, and the credit, as the desk sends them. */
export const MediaTextsInput = z.object({
  mediaId: z.uuid('notFound'),
  /** That of the words the form was filled with. */
  version: z.coerce.number().int().min(0),
  vi: Texts,
  en: Texts,
  credit: line(mediaLimits.credit),
});
/** A share of a width or height in per cent, as a form field has it; thousandths come out. */
const percent = z
  .string()
  .trim()
  .min(1, 'required')
  .transform(Number)
  .pipe(z.number('invalid').min(0, 'shareOutside').max(100, 'shareOutside'))
  .transform((share) => Math.round(share * 10));

/** The point of a photo that stays in sight, as the desk sends it; null for none. */
export const FocusInput = z.object({
  mediaId: z.uuid('notFound'),
  /** That of the image the form showed. */
  version: z.coerce.number().int().min(0),
  focus: z.object({ x: percent, y: percent }).nullable(),
});

export type FocusInput = z.input<typeof FocusInput>;

const pixels = z
  .string()
  .trim()
  .min(1, 'required')
  .transform((typed) => Math.round(Number(typed)))
  .pipe(z.number('invalid').min(0, 'invalid').max(mediaLimits.side, 'invalid'));

/** How a photo is turned clockwise, and what is cut out of it then, in pixels of the upload; null for all of it. */
export const FrameInput = z.object({
  mediaId: z.uuid('notFound'),
  /** That of the image the form showed. */
  version: z.coerce.number().int().min(0),
  turn: z.coerce.number().pipe(z.literal([...turns], 'invalid')),
  cut: z.object({ left: pixels, top: pixels, width: pixels, height: pixels }).nullable(),
});

export type FrameInput = z.input<typeof FrameInput>;

export const MediaIdInput = z.object({ mediaId: z.uuid('notFound') });

export type MediaTextsInput = z.input<typeof MediaTextsInput>;

/** A file's name as its owner called it: the last part of a path, one line, never empty. */
export const fileName = (given: string): string => {
  const last = normaliseLine(given.split(/[/\\]/).at(-1) ?? '');
  return [...last].slice(0, mediaLimits.name).join('') || 'tep';
};

/** Photos on one page of the library. */
export const mediaPageSize = 24;

/** Articles on one page of those that show a photo. */
export const shownInPageSize = 20;

/**
 * What the library is narrowed to, as its address says it: `q` words; `lacking` a language without alt text; `state` photos
 * that nothing shows, or whose words were written for an earlier file; `by` the id of who brought them; `month` in which
 * they came, `2023-06`; `page` from 1. What makes no sense is as if it were not there.
 */
export const LibraryFilter = z.object({
  q: line(200).catch(''),
  lacking: z.enum(locales).nullable().catch(null),
  state: z.enum(['unused', 'wordsDue']).nullable().catch(null),
  by: z.string().max(60).catch(''),
  month: z
    .string()
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
    .catch(''),
  page: z.coerce.number().int().min(1).max(99_999).catch(1),
});

export type LibraryFilter = z.output<typeof LibraryFilter>;
