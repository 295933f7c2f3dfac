import type { Locale } from '../i18n/locales.ts';
import type { Worded } from '../i18n/worded.ts';
import type { Day } from '../text/dates.ts';
import type { Body } from '../text/document.ts';
import type { CreditRole } from './credits.ts';
import type { Photo, Rendition } from './photo.ts';

/** A name with the address of its page; slug is null when there is no such page in the reader's language. */
export type Named = { name: Worded; slug: string | null };

/** Who is credited: a person, a unit, or a person of a unit; `slug` is the address of the person's page. */
export type Credited = { person: string; slug: string | null; unit: Worded | null };

/** Bylines that share their roles: "Tin, bài: …". */
export type CreditLine = { roles: CreditRole[]; by: Credited[] };

/** A file that readers can download; the title is null when it was given none. */
export type ReaderAttachment = {
  fileId: string;
  title: Worded | null;
  originalName: string;
  file: string;
  bytes: number;
};

/** An administrative document that the story cites; `slug` is its address in the register. */
export type CitedDocument = { number: string; date: Day | null; slug: string };

/** A change that readers are told of; the note, in the story's language, may be empty for an update. */
export type PublicChange = { kind: 'update' | 'correction'; at: Date; note: string };

/** A story before or after another in a series. */
export type SeriesNeighbour = { title: string; slug: string };

/** The place of a story in its series, of the stories that are public in its language: `number` from 1. */
export type InSeries = Named & {
  id: string;
  number: number;
  count: number;
  previous: SeriesNeighbour | null;
  next: SeriesNeighbour | null;
};

/** One story in one language, with everything its page shows. Holds the text of one revision only. */
export type ReaderArticle = {
  translationId: string;
  articleId: string;
  locale: Locale;
  slug: string;
  title: string;
  sapo: string;
  body: Body;
  /** This text is a summary of the other language. */
  summary: boolean;
  seoTitle: string;
  seoDescription: string;
  /** Null only in the preview of a text that was never public. */
  publishedAt: Date | null;
  /** The latest publication, when it is not the first. */
  republishedAt: Date | null;
  /** What readers are told of its changes, newest first. */
  changes: PublicChange[];
  section: Named & { id: string };
  /** In the order of the signature. */
  units: Named[];
  eventDate: Day | null;
  /** Wall-clock `HH:MM`. */
  eventTime: string | null;
  eventPlace: string;
  /** 2023 for 2023–2024. */
  schoolYear: number | null;
  lead: Photo | null;
  /** The picture that stands for the story where its address is shared; null until it is made. */
  card: Rendition | null;
  /** The lead photo cut to 16 × 9, 4 × 3 and 1 × 1; empty until they are made. */
  crops: Rendition[];
  gallery: Photo[];
  /** The pictures that stand in the body, by media id. */
  bodyPhotos: Record<string, Photo>;
  /** Every photo once, in the order of the page: lead, text, gallery. */
  photos: Photo[];
  documents: CitedDocument[];
  attachments: ReaderAttachment[];
  credits: CreditLine[];
  /** The address of the other language's version, when that is published. */
  otherSlug: string | null;
  /** Whether that version is only a summary of this one. */
  otherSummary: boolean;
  /** Whether this was made from the other language. */
  isTranslation: boolean;
  /** Stories chosen as related news that were public in this language and were taken back. */
  withdrawnRelated: number;
  series: InSeries | null;
};
