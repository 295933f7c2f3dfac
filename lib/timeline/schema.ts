import type { Locale } from '../i18n/locales.ts';

/** What was to happen to a text, `act`, and when, as an ISO instant. */
type Scheduled = { act: 'publish' | 'unpublish'; time: string };

/** What happens to an article and its translations, with what its wording needs; worded in `messages/` under `timeline`. */
export type ArticleHappening =
  /** A disagreement of facts was explained, or the explanation taken back; `vi` and `en` are what the texts say. */
  | { kind: 'fact.ignored' | 'fact.unignored'; data: { vi: string; en: string; reason: string } }
  /** A text was published although requirements are not met: `count` of them, `requirements` by name. Before there were
   * others than of facts, this was `fact.overridden`. */
  | {
      kind: 'translation.overridden';
      locale: Locale;
      data: { revision: number; count: number; requirements: string[]; reason: string };
    }
  | { kind: 'article.created' }
  /** Made from a document; `name` is that of the file. */
  | { kind: 'article.imported'; data: { name: string } }
  /**
   * The shared part; `fields` are names of ArticleInput's fields that changed. `sitting`: somebody began to write, and what
   * saved itself from then on is told by this one event.
   */
  | { kind: 'article.saved'; data: { version: number; fields: string[]; sitting?: boolean } }
  | { kind: 'translation.saved'; locale: Locale; data: { revision: number; sitting?: boolean } }
  | { kind: 'translation.named'; locale: Locale; data: { revision: number; name: string } }
  | { kind: 'translation.addressChanged'; locale: Locale; data: { from: string; to: string } }
  | { kind: 'translation.published'; locale: Locale; data: { revision: number; slug: string } }
  /** Published when it had been public before. */
  | {
      kind: 'translation.republished';
      locale: Locale;
      data: { revision: number; slug: string; change: string; note: string };
    }
  /** The review of a text: it was submitted, changes were asked for, it was approved; `note` is what was said. */
  | {
      kind: 'review.asked' | 'review.changesAsked' | 'review.approved';
      locale: Locale;
      data: { revision: number; note: string };
    }
  | { kind: 'review.reopened'; locale: Locale; data: { revision: number } }
  /** A text was published without the approval that its section asks for. */
  | { kind: 'translation.forced'; locale: Locale; data: { revision: number; reason: string } }
  /** Readers were told of a change that is not one of this text. */
  | { kind: 'translation.noted'; locale: Locale; data: { change: string; note: string } }
  | { kind: 'schedule.made' | 'schedule.cancelled' | 'schedule.restored'; locale: Locale; data: Scheduled }
  /** At the hour it could not be done; `keys` are those of the issues. */
  | { kind: 'schedule.failed'; locale: Locale; data: Scheduled & { keys: string[] } }
  | { kind: 'translation.embargoed'; locale: Locale; data: { until: string } }
  | { kind: 'translation.embargoLifted'; locale: Locale }
  | { kind: 'translation.withdrawn'; locale: Locale; data: { reason: string } }
  /** It should never have been public: what was written until then is concealed. */
  | { kind: 'translation.concealed'; locale: Locale; data: { revisions: number } }
  | { kind: 'article.trashed' | 'article.restored' };
