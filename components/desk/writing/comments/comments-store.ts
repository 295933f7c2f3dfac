'use client';

import { createContext, useContext } from 'react';
import type { Colleague, Thread } from '../../../../lib/comments/schema.ts';
import type { Locale } from '../../../../lib/i18n/locales.ts';
import type { Issue } from '../../../../lib/issue.ts';

/** The open comments of one language: those that are loaded, and how many there are. */
export type Talk = { threads: Thread[]; total: number; page: number; pages: number };

/** What the page brings of the comments on an article. */
export type Talks = { talks: Record<Locale, Talk>; people: Colleague[]; mayComment: boolean };

/** Where a comment is being written: at a block, or at the whole text. */
export type Composing = { locale: Locale; block: string | null };

export type Action =
  | { do: 'add'; locale: Locale; input: { text: string; block: string | null } }
  | { do: 'reply'; locale: Locale; commentId: string; input: { text: string } }
  | { do: 'resolve'; locale: Locale; commentId: string; resolved: boolean };

export type Comments = Talks & {
  composing: Composing | null;
  compose: (where: Composing | null) => void;
  /** @returns what was refused; none when it was done. */
  perform: (action: Action) => Promise<Issue[]>;
  /** Loads the next page of the open comments. */
  more: (locale: Locale) => Promise<void>;
  /** Reads a page of the settled ones. */
  settled: (locale: Locale, page: number) => Promise<Talk | null>;
};

const CommentsContext = createContext<Comments | null>(null);

export const CommentsProvider = CommentsContext.Provider;

export function useComments(): Comments {
  const found = useContext(CommentsContext);
  if (!found) throw new Error('a comment stands outside the writing screen');
  return found;
}
