import { z } from 'zod';
import { distinct } from '../text/distinct.ts';
import { line, optionalDay, optionalTime, requiredLine } from '../text/field.ts';
import { documentIdentity, documentKey } from './document-number.ts';
import { articleLimits, creditRoles } from './limits.ts';

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
    .superRefine(distinct(({ number, date }) => documentIdentity(number, date), 'documentTwice', 'number'))
    .default([]),
  relatedIds: ids(articleLimits.related, 'relatedTwice'),
});

/** As a form holds it: strings as typed, absent lists allowed. */
export type ArticleForm = z.input<typeof ArticleInput>;

/** As it is stored: clean, complete, `null` for what is not given. */
export type ArticleInput = z.output<typeof ArticleInput>;

/** What the desk's list can be narrowed to. */
export const listStatuses = ['draft', 'published', 'changed', 'withdrawn'] as const;
export const languageStates = ['both', 'behind', 'missingVi', 'missingEn', 'waitingVi', 'waitingEn'] as const;
export const listDates = ['published', 'updated', 'event'] as const;
export const listSorts = ['updated', 'published', 'title'] as const;

/** Articles on one page of the desk's list. */
export const listPageSize = 30;

const choice = <const T extends readonly string[]>(values: T) =>
  z.enum(values).nullable().default(null).catch(null);

/**
 * The desk's list as its address says it: `status` of either language (`changed`: public, and saved since), or of
 * `locale` when that is given; `language`: `behind` the original changed since it was translated, `missing…` nothing written, `waiting…` not public while the other language is;
 * `from` and `to`, inclusive, on the day named by `dateOf`; `q` words of a headline in either language or part of a
 * document number; `sort`; `page` from 1. What makes no sense is as if it were not there.
 */
export const ListFilter = z.object({
  status: choice(listStatuses),
  locale: choice(['vi', 'en']),
  language: choice(languageStates),
  sectionId: optionalId.catch(null),
  unitId: optionalId.catch(null),
  authorId: line(64)
    .transform((value) => value || null)
    .nullable()
    .default(null)
    .catch(null),
  dateOf: z.enum(listDates).default('published').catch('published'),
  from: optionalDay.catch(null),
  to: optionalDay.catch(null),
  q: line(200).default('').catch(''),
  sort: z.enum(listSorts).default('updated').catch('updated'),
  page: z.coerce.number().int().min(1).max(99_999).default(1).catch(1),
});

export type ListFilter = z.output<typeof ListFilter>;

/** What the list of translations to be done can be narrowed to. */
export const dueKinds = ['absent', 'partial', 'behind'] as const;

/**
 * The list of translations to be done as its address says it: `kind` – `absent` nothing written, `partial` blocks not
 * translated, `behind` blocks changed since; `page` from 1. What makes no sense is as if it were not there.
 */
export const DueFilter = z.object({
  kind: choice(dueKinds),
  page: z.coerce.number().int().min(1).max(99_999).default(1).catch(1),
});

export type DueFilter = z.output<typeof DueFilter>;
