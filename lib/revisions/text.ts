import { keyed } from '../text/block-keys.ts';
import type { Body } from '../text/document.ts';

/** What a revision keeps of a text. */
export type RevisionText = {
  title: string;
  sapo: string;
  body: Body;
  eventPlace: string;
  summary: boolean;
  seoTitle: string;
  seoDescription: string;
};

/** The text in a revision's row; every block of its body has a key, also where it was stored before there were any. */
export function textOf(row: Omit<RevisionText, 'body'> & { body: unknown }): RevisionText {
  const { title, sapo, eventPlace, summary, seoTitle, seoDescription } = row;
  // Every body was checked by the schema before it was stored, and revisions never change.
  const body = keyed(row.body as Body);
  return { title, sapo, body, eventPlace, summary, seoTitle, seoDescription };
}
