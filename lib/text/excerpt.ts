import type { Locale } from '../i18n/locales.ts';
import type { Block, Body, Inline } from './document.ts';
import { footnotesIn } from './footnotes.ts';
import { saidIn } from './said.ts';

/**
 * Words that a reader takes in a minute. English: silent reading of non-fiction (Brysbaert 2019, doi 10.1016/j.jml.2019.104047).
 * Texts of equal content take equal time across languages (IReST, Trauzettel-Klosinski & Dietz 2012, doi 10.1167/iovs.11-8284),
 * and our parallel texts have 1.31 Vietnamese syllables to an English word.
 */
const wordsPerMinute: Record<Locale, number> = { en: 238, vi: 312 };

const words = (node: Inline): string => {
  if (node.type === 'footnote') return '';
  return node.type === 'text' ? node.text : '\n';
};

const inlineText = (content: Inline[] | undefined): string => (content ?? []).map(words).join('');

function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [inlineText(block.content)];
    case 'blockquote':
      return [saidIn(block), ...block.content.flatMap(blockLines)];
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content.flatMap(blockLines));
    case 'table':
      return block.content.flatMap((row) => row.content.flatMap((cell) => cell.content.flatMap(blockLines)));
    case 'pullFigure':
    case 'event':
    case 'video':
      return [saidIn(block)];
    case 'image':
    case 'gallery':
    case 'horizontalRule':
    case 'attachment':
    case 'documents':
      return [];
  }
}

/**
 * The words of a body: one line for each paragraph, heading, list item, table cell and box that has any, then one for
 * each footnote. Who is quoted stands before what is quoted.
 */
export const plainText = (body: Body): string =>
  [...body.content.flatMap(blockLines), ...footnotesIn(body).map(({ attrs }) => attrs.note)]
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');

/**
 * The beginning of a text on one line, at most `limit` characters with its closing "…", cut between words. A text that
 * fits is returned whole, without "…". A first word longer than the limit is cut between code points.
 */
export function excerpt(text: string, limit = 160): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  const room = line.slice(0, limit);
  const space = room.lastIndexOf(' ');
  const kept = space > 0 ? room.slice(0, space) : wholeCharacters(line, limit - 1);
  return `${kept.replace(/[\s,;:.!?…–—-]+$/u, '')}…`;
}

function wholeCharacters(text: string, limit: number): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > limit) break;
    kept += character;
  }
  return kept;
}

/** Number of words: runs between white space that hold a letter or a digit; Vietnamese counts syllables. */
export const wordCount = (text: string): number =>
  text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;

/** Minutes that reading so many words of a language takes, rounded up; at least 1. */
export const readingMinutes = (words: number, locale: Locale): number =>
  Math.max(1, Math.ceil(words / wordsPerMinute[locale]));
