import { z } from 'zod';
import { distinct } from '../text/distinct.ts';
import { line, optionalDay, optionalTime, requiredLine } from '../text/field.ts';
import { documentKey } from './document-number.ts';

/** What a byline can say: tin, bài, ảnh, biên dịch. */
export const creditRoles = ['news', 'text', 'photo', 'translation'] as const;

export type CreditRole = (typeof creditRoles)[number];

/** How many of each an article may have; how many characters a field may. */
export const articleLimits = {
  units: 10,
  gallery: 60,
  attachments: 20,
  attachmentTitle: 200,
  credits: 20,
  person: 120,
  documents: 30,
  documentNumber: 60,
  related: 20,
  firstSchoolYear: 1900,
  lastSchoolYear: 2200,
} as const;

const id = z.uuid();
const optionalId = z
  .union([z.literal('').transform(() => null), id])
  .nullish()
  .transform((value) => value ?? null);

const ids = (max: number, twice: string) =>
  z
    .array(id)
    .max(max)
    .superRefine(distinct((value) => value, twice))
    .default([]);

/** What a new article needs. */
export const CreationInput = z.object({ sectionId: id });

export const CreditInput = z
  .object({
    roles: z.array(z.enum(creditRoles)).min(1, { error: 'creditRole' }),
    person: line(articleLimits.person),
    unitId: optionalId,
  })
  // Always in one order, each once, however the boxes were ticked.
  .transform((credit) => ({ ...credit, roles: creditRoles.filter((role) => credit.roles.includes(role)) }))
  .refine((credit) => credit.person || credit.unitId, { error: 'creditPerson', path: ['person'] });

export const AttachmentInput = z.object({
  fileId: id,
  titleVi: line(articleLimits.attachmentTitle).default(''),
  titleEn: line(articleLimits.attachmentTitle).default(''),
});

export const DocumentInput = z.object({
  number: requiredLine(articleLimits.documentNumber).refine(
    (number) => {
      const key = documentKey(number);
      return key.length > 0 && key.length <= articleLimits.documentNumber;
    },
    { error: 'documentNumber' },
  ),
  date: optionalDay,
});

/** The part of an article that both languages share, as the desk's form sends it. Lists are in the order of display. */
export const ArticleInput = z.object({
  sectionId: id,
  unitIds: ids(articleLimits.units, 'unitTwice'),
  eventDate: optionalDay,
  /** Wall-clock time in the site's time zone. */
  eventTime: optionalTime,
  /** The year it begins in: 2023 for 2023–2024. */
  schoolYear: z
    .int()
    .min(articleLimits.firstSchoolYear)
    .max(articleLimits.lastSchoolYear)
    .nullish()
    .transform((year) => year ?? null),
  leadMediaId: optionalId,
  gallery: ids(articleLimits.gallery, 'mediaTwice'),
  attachments: z
    .array(AttachmentInput)
    .max(articleLimits.attachments)
    .superRefine(distinct((attachment) => attachment.fileId, 'fileTwice', 'fileId'))
    .default([]),
  credits: z.array(CreditInput).max(articleLimits.credits).default([]),
  documents: z
    .array(DocumentInput)
    .max(articleLimits.documents)
    .superRefine(distinct((document) => documentKey(document.number), 'documentTwice', 'number'))
    .default([]),
  relatedIds: ids(articleLimits.related, 'relatedTwice'),
});

/** As a form holds it: strings as typed, absent lists allowed. */
export type ArticleForm = z.input<typeof ArticleInput>;

/** As it is stored: clean, complete, `null` for what is not given. */
export type ArticleInput = z.output<typeof ArticleInput>;
