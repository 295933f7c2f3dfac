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

/** The text in a revision's row. */
export function textOf(row: Omit<RevisionText, 'body'> & { body: unknown }): RevisionText {
  const { title, sapo, eventPlace, summary, seoTitle, seoDescription } = row;
  // Every body was checked by the schema before it was stored, and revisions never change.
  const body = row.body as Body;
  return { title, sapo, body, eventPlace, summary, seoTitle, seoDescription };
}
