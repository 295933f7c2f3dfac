import { type Locale, otherLocale } from '../i18n/locales.ts';
import { mediaLimits } from '../media/limits.ts';
import { languageOfLine } from '../text/line-language.ts';
import { readByline } from './bylines.ts';
import { isNameLike } from './names.ts';
import type { Line, Piece } from './piece.ts';

/** What is said under a picture. */
export type Caption = { words: Partial<Record<Locale, string>>; credit: string };

const labelled = /^(?:chú thích )?(?:ảnh|hình|photo|picture|figure|fig)(?:\.|\s*\d+)*\s*[.:：–-]\s*/iu;
const bareLabel = /^(?:chú thích )?(?:ảnh|photo|picture)s?\s*[:：]\s*/iu;
const creditLine =
  /^[(\s]*(?:nguồn )?(?:ảnh|photos?|photographs?)(?: by)?\s*[:：]\s*([^()]{2,120}?)[\s).]*$/iu;
const trailing =
  /[\s.,;–—-]*[(]?\s*(?:(?:nguồn )?ảnh|photos?|photographs?)(?: by)?\s*[:：]\s*([^():]{2,120}?)[\s).]*$/iu;

/** A caption taken apart: its words, and who took the picture. */
export function readCaption(text: string): { caption: string; credit: string } {
  const alone = creditLine.exec(text)?.[1];
  if (alone && isNameLike(alone)) return { caption: '', credit: alone };
  const end = trailing.exec(text);
  const credit = end?.[1] && end.index > 0 && isNameLike(end[1]) ? end[1] : '';
  const caption = (credit && end ? text.slice(0, end.index) : text).replace(bareLabel, '').trim();
  return { caption, credit: credit.trim() };
}

const isStyled = ({ style }: Line) => /^(?:caption|chú thích|figure|illustration)/.test(style);

/** Whether a line that stands under a picture speaks of it. */
function isCaption(line: Line): boolean {
  if (line.text.length > mediaLimits.caption || line.level > 0 || line.list || line.inline.length === 0)
    return false;
  if (readByline(line.text)?.some(({ roles }) => !roles.every((role) => role === 'photo'))) return false;
  if (isStyled(line) || labelled.test(line.text)) return true;
  return line.text.length <= 300 && (line.italic || (line.align === 'centre' && !line.bold));
}

const isCredit = (line: Line): boolean => {
  const name = creditLine.exec(line.text)?.[1];
  return name !== undefined && isNameLike(name);
};

type Found = { pieces: Piece[]; captions: Map<number, Caption>; used: string[] };

/**
 * Takes the captions out of a text: lines under pictures that are set as captions are, several for several pictures in
 * a row, and who took them. The last line of a text with a name is the byline, whatever stands over it.
 * @param locale The language of the text; captions in the other one are that language's.
 */
export function takeCaptions(pieces: readonly Piece[], locale: Locale): Found {
  const found: Found = { pieces: [], captions: new Map(), used: [] };
  const last = pieces.findLastIndex(({ kind }) => kind === 'line');
  const say = (picture: number, line: Line) => {
    const own = languageOfLine(line.text) ?? locale;
    const entry = found.captions.get(picture) ?? { words: {}, credit: '' };
    const { caption, credit } = readCaption(line.text);
    if (caption) entry.words[own] = [entry.words[own], caption].filter(Boolean).join(' ');
    entry.credit ||= credit;
    found.captions.set(picture, entry);
    found.used.push(line.text);
  };
  let at = 0;
  const lineAt = (): Line | null => {
    const piece = pieces[at];
    return piece?.kind === 'line' && !(at === last && isCredit(piece)) ? piece : null;
  };
  while (at < pieces.length) {
    const piece = pieces[at];
    at += 1;
    if (!piece) continue;
    const next = pieces[at];
    if (piece.kind === 'line' && isStyled(piece) && labelled.test(piece.text) && next?.kind === 'picture') {
      found.pieces.push(next);
      say(next.picture, piece);
      at += 1;
      continue;
    }
    found.pieces.push(piece);
    if (piece.kind !== 'picture') continue;
    const shown = [piece.picture];
    for (let more = pieces[at]; more?.kind === 'picture'; more = pieces[at]) {
      found.pieces.push(more);
      shown.push(more.picture);
      at += 1;
    }
    const under: Line[] = [];
    for (let line = lineAt(); line && under.length < shown.length && isCaption(line); line = lineAt()) {
      if (isCredit(line) && under.length > 0) break;
      under.push(line);
      at += 1;
    }
    const told = shown.slice(shown.length - under.length);
    for (const [index, line] of under.entries()) say(told[index] ?? piece.picture, line);
    const other = lineAt();
    if (
      other &&
      under.length === 1 &&
      isCaption(other) &&
      languageOfLine(other.text) === otherLocale(locale)
    ) {
      say(told[0] ?? piece.picture, other);
      at += 1;
    }
    const credit = lineAt();
    if (credit && isCredit(credit)) {
      for (const picture of shown) say(picture, credit);
      at += 1;
    }
  }
  return found;
}

/** Captions that stand in a text without its pictures, one for each of the document's, in their order. */
export function looseCaptions(pieces: readonly Piece[], pictures: readonly number[]): Piece[] {
  const lines = pieces.filter(
    (piece) => piece.kind === 'line' && labelled.test(piece.text) && !isCredit(piece),
  );
  if (pictures.length === 0 || lines.length !== pictures.length) return [...pieces];
  return pieces.flatMap((piece) => {
    const picture = pictures[lines.indexOf(piece)];
    return picture === undefined ? [piece] : [{ kind: 'picture' as const, picture }, piece];
  });
}
