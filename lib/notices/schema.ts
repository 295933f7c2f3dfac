import { z } from 'zod';
import type { Locale } from '../i18n/locales.ts';
import type { Issue } from '../issue.ts';

/** What people are told of; worded in `messages/` under `notices.kinds`. A new kind is a word here and one in each language. */
export const noticeKinds = [
  'reviewAsked',
  'changesAsked',
  'approved',
  'published',
  'mentioned',
  'commented',
  'scheduleFailed',
  'linkBroken',
  'behind',
  'relatedWithdrawn',
] as const;

export type NoticeKind = (typeof noticeKinds)[number];

/** Kinds that the newsroom finds by itself, and finds again: who has not read one is not told it a second time. */
export const standingKinds: readonly NoticeKind[] = ['linkBroken', 'behind', 'relatedWithdrawn'];

/** The desk counts unread notices no further. */
export const mostCounted = 99;

export const noticeLimits = { quote: 500, issues: 5 } as const;

/** What is told beside the kind. */
export type NoticeData = {
  /** The headline at that moment, and its language. */
  title: string;
  titleLocale: Locale;
  /** What somebody wrote, or what it is about, word for word. */
  quote?: string;
  /** What is wrong; worded under `issues`. */
  issues?: Issue[];
  /** Where on the writing screen it leads: the id of a field or of a place in the text. */
  place?: string;
};

/** Which kinds one wants by e-mail, as boxes that are ticked. */
export const MailChoice = z.object({ mailed: z.array(z.enum(noticeKinds)).max(noticeKinds.length) });
