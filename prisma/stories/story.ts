import type { CreditRole } from '../../lib/articles/limits.ts';
import type { PaperKey } from './papers.ts';
import type { PhotoKey } from './photos.ts';
import type { SectionKey, UnitKey } from './register.ts';

/** A change of wording: `before` is what stood there, `after` what stands there from `at` on. */
export type Rewording = { at: string; before: string; after: string };

/** What readers are told of a change in public. */
export type Notice = { change: 'update' | 'correction'; note: string };

/** One language of a story. Times are local, `2023-06-30T16:20`; the body's notation is read by `body.ts`. */
export type StoryText = {
  title: string;
  sapo: string;
  body: string;
  place?: string;
  /** A summary of the other language. */
  summary?: boolean;
  /** Absent for a draft. */
  published?: string;
  /** Corrected in public: `body` has the words of `after`, the first publication had those of `before`. */
  correction?: Rewording & Notice;
  /** Saved after publication and not published yet: `body` has the words of `before`. */
  pending?: Rewording;
  withdrawn?: { at: string; reason: string };
};

export type StoryCredit = { roles: CreditRole[]; person: string; unit?: UnitKey };

/** A demo article: what both languages share, and its texts. */
export type Story = {
  section: SectionKey;
  /** In the order of the signature. */
  units: UnitKey[];
  /** When work on it began. */
  written: string;
  event?: { date: string; time?: string };
  /** The year it begins in. */
  schoolYear: number;
  lead?: PhotoKey;
  gallery?: PhotoKey[];
  credits: StoryCredit[];
  documents?: { number: string; date?: string }[];
  papers?: PaperKey[];
  /** Earlier stories, chosen by hand, in order. */
  related?: string[];
  /** Reads since publication, when the number matters. */
  views?: number;
  vi: StoryText;
  en?: StoryText;
};
