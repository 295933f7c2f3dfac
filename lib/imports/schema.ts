import { z } from 'zod';
import type { CreditRole } from '../articles/limits.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { distinct } from '../text/distinct.ts';
import type { Body } from '../text/document.ts';
import { line, optionalDay, optionalTime } from '../text/field.ts';
import { translationLimits } from '../translations/limits.ts';
import type { Layout } from './bilingual.ts';
import type { LeftOut } from './left-out.ts';

/** One text of a document as the person wants it: which language it is (null: not brought in), and how it begins. */
const CorrectedText = z.object({
  found: z.enum(locales),
  as: z.enum(locales).nullable(),
  title: line(translationLimits.title),
  sapo: line(translationLimits.sapo),
});

/** What the person who has seen the preview decides. */
export const ImportCorrections = z.object({
  sectionId: z.uuid({ error: 'required' }),
  texts: z
    .array(CorrectedText)
    .max(locales.length)
    .superRefine(distinct(({ as, found }) => as ?? `none ${found}`, 'importLanguageTwice', 'as'))
    .refine((texts) => texts.some(({ as }) => as), { error: 'importNoText' }),
  eventDate: optionalDay,
  eventTime: optionalTime,
});

export type ImportForm = z.input<typeof ImportCorrections>;
export type ImportCorrections = z.output<typeof ImportCorrections>;

/** A picture of a document before it is anywhere: `id` is how the bodies name it. */
export type PreviewPicture = {
  id: string;
  /** A small one, as a `data:` address. */
  thumb: string;
  width: number;
  height: number;
  alt: string;
  caption: Partial<Record<Locale, string>>;
  credit: string;
};

/** What was understood of a document, for the person to look at; nothing of it is written. */
export type ImportPreview = {
  name: string;
  layout: Layout;
  texts: Partial<Record<Locale, { title: string; sapo: string; body: Body; blocks: number }>>;
  /** Blocks that both languages have. */
  paired: number;
  pictures: PreviewPicture[];
  credits: { roles: CreditRole[]; name: string }[];
  units: Record<Locale, string>[];
  documents: { number: string; date: string | null }[];
  eventDate: string | null;
  eventTime: string | null;
  leftOut: LeftOut[];
};
