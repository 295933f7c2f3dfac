import type { CreditRole } from '../../../lib/articles/limits.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import type { Finding } from '../../../lib/publishing/requirement.ts';
import type { ReviewGist, WorkflowState } from '../../../lib/review/schema.ts';
import type { Body } from '../../../lib/text/document.ts';
import type { Matching } from '../../../lib/text/matching.ts';
import type { ToneStyle } from '../../../lib/text/proof/slip.ts';
import type { PhotoWords, ShelfPhoto } from '../editor/photo-shelf.ts';

/** The shared part of an article while it is being written: everything as typed, `''` for what is not given. */
export type SharedDraft = {
  sectionId: string;
  unitIds: string[];
  eventDate: string;
  eventTime: string;
  schoolYear: number | null;
  leadMediaId: string | null;
  gallery: string[];
  attachments: { fileId: string; titleVi: string; titleEn: string }[];
  credits: { roles: CreditRole[]; person: string; unitId: string }[];
  documents: { number: string; date: string }[];
  relatedIds: string[];
};

/** One language's text while it is being written. An empty slug follows the headline. */
export type TextDraft = {
  title: string;
  slug: string;
  sapo: string;
  body: Body;
  eventPlace: string;
  summary: boolean;
  seoTitle: string;
  seoDescription: string;
};

/** Everything that a save can carry. */
export type Draft = {
  shared: SharedDraft;
  vi: TextDraft;
  en: TextDraft;
  /** What the blocks of the translation match, and which it leaves out. */
  pairs: Matching;
  photos: Record<string, PhotoWords>;
};

export type Part = keyof Draft;

/** The parts that carry a version, so that nobody's save is overwritten unseen. */
export type VersionedPart = Exclude<Part, 'photos' | 'pairs'>;
export const versionedParts = ['shared', 'vi', 'en'] as const satisfies readonly VersionedPart[];

export type SavedBy = { version: number; by: string; at: string | null };

/** One language as stored. `changed`: public, with a newer text that is not. */
export type TextState = SavedBy & {
  status: 'absent' | 'draft' | 'published' | 'changed' | 'withdrawn';
  publishedAt: string | null;
  withdrawnAt: string | null;
  /** Address of the page; null while there is no headline. */
  slug: string | null;
  /** How its review stands; absent while it is not under review. */
  review?: ReviewGist & { workflow: WorkflowState; by: string; note: string };
  /** Who published it without the approval that its section asks for, and why. */
  forced?: { by: string; reason: string };
  /** What is to happen to it next by itself, `at` an ISO instant. */
  scheduled: { kind: 'publish' | 'unpublish'; at: string } | null;
};

export type FileItem = { fileId: string; name: string; bytes: number; href: string };

/** An article as the related news show it. */
export type RelatedItem = {
  articleId: string;
  title: string;
  titleLocale: Locale;
  section: string;
  /** First publication, or when it was last changed: an instant, ISO. */
  date: string;
  published: Locale[];
  /** Languages in which it was public and was taken back. */
  withdrawn: Locale[];
  /** Whether it leads back to the article that is written, and may be made to; absent before it is stored as chosen. */
  back?: { linked: boolean; mayLink: boolean };
};

/** Why an article is suggested; names are in the desk's language. */
export type SuggestionReason =
  | { why: 'document'; number: string }
  | { why: 'unit'; name: string }
  | { why: 'words'; phrases: string[]; locale: Locale }
  | { why: 'event' }
  | { why: 'section' }
  | { why: 'schoolYear'; year: number };

export type SuggestedItem = { item: RelatedItem; reasons: SuggestionReason[] };

/** An article as the writing screen receives it, at first and after every save. */
export type ArticleView = {
  articleId: string;
  /** The language that the other translates. */
  original: Locale;
  draft: Draft;
  shared: SavedBy;
  texts: Record<Locale, TextState>;
  photos: ShelfPhoto[];
  files: FileItem[];
  related: RelatedItem[];
  /** What speaks against publishing each language as stored. */
  requirements: Record<Locale, Finding[]>;
  may: {
    editShared: boolean;
    editText: boolean;
    editAddress: boolean;
    publish: boolean;
    withdraw: boolean;
    submit?: boolean;
    review?: boolean;
  };
};

/** Somebody else who has the article open, and where: the part, and the block of its body. */
export type Other = { screenId: string; name: string; part: VersionedPart | null; block: string | null };

/** What the fields of the shared part offer. */
export type Choices = {
  sections: { id: string; name: string }[];
  units: { id: string; name: string }[];
  /** First years of the school years offered. */
  schoolYears: number[];
  /** Where the house puts the tone mark of oa, oe, uy. */
  tone: ToneStyle;
};
