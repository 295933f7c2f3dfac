import { translationLimits } from '../translations/limits.ts';
import { readByline } from './bylines.ts';
import { type Line, type Piece, wordsOf } from './piece.ts';

/** How a text begins. */
export type Opening = { title: string; sapo: string; rest: Piece[]; used: string[] };

const isLine = (piece?: Piece): piece is Line => piece?.kind === 'line';
const isLoud = (text: string): boolean => text === text.toUpperCase() && /\p{L}{3}/u.test(text);

/** Words set as a headline is: by its style, large letters, in bold or in the middle, and no whole sentences. */
function isTitle(line: Line): boolean {
  if (line.text.length > translationLimits.title || line.list || readByline(line.text)) return false;
  if (line.style === 'title' || line.level === 1) return true;
  if (line.level > 0 || line.style === 'subtitle') return false;
  return (line.bold || line.align === 'centre' || isLoud(line.text)) && !/[.:;,]$/.test(line.text);
}

/** A headline may run over several lines that are set alike. */
const goesOn = (first: Line, line: Line): boolean =>
  first.level === line.level &&
  first.style === line.style &&
  first.bold === line.bold &&
  first.align === line.align &&
  isLoud(first.text) === isLoud(line.text) &&
  (first.align === 'centre' || isLoud(first.text) || first.style === 'title') &&
  isTitle(line);

/** A standfirst is a paragraph set apart as a whole, before anything else. */
const isSapo = (line: Line): boolean =>
  !line.list &&
  line.text.length <= translationLimits.sapo &&
  (line.style === 'subtitle' ||
    line.style === 'sapo' ||
    ((line.bold || line.italic) && line.text.length >= 60)) &&
  line.level === 0 &&
  !readByline(line.text);

/** How many pieces at the start may stand before the headline: a date, a letterhead. */
const searched = 6;

function titleAt(pieces: readonly Piece[]): number {
  const styled = pieces
    .slice(0, searched * 2)
    .findIndex((piece) => isLine(piece) && piece.style === 'title' && isTitle(piece));
  if (styled >= 0) return styled;
  const set = pieces.slice(0, searched).findIndex((piece) => isLine(piece) && isTitle(piece));
  if (set >= 0) return set;
  const first = pieces.findIndex(isLine);
  const line = pieces[first];
  // Plain words at the very top without an end are a headline that nobody set as one.
  return first === 0 && isLine(line) && line.text.length <= 200 && !line.list && !/[.!?:;,…]$/.test(line.text)
    ? 0
    : -1;
}

/** Takes headline and standfirst from the start of a text; a text may have neither. */
export function takeOpening(pieces: readonly Piece[]): Opening {
  const rest = [...pieces];
  const used: string[] = [];
  const at = titleAt(rest);
  const first = rest[at];
  let title = '';
  if (isLine(first)) {
    const lines = [first];
    for (
      let next = rest[at + lines.length];
      isLine(next) && goesOn(first, next);
      next = rest[at + lines.length]
    ) {
      if ([...lines, next].map(({ text }) => text).join(' ').length > translationLimits.title) break;
      lines.push(next);
    }
    rest.splice(at, lines.length);
    title = lines.map(({ inline }) => wordsOf(inline)).join(' ');
    used.push(...lines.map(({ text }) => text));
  }
  const under = rest.findIndex(isLine);
  const line = rest[under];
  let sapo = '';
  if (isLine(line) && under <= at + 1 && isSapo(line)) {
    sapo = wordsOf(line.inline);
    used.push(line.text);
    rest.splice(under, 1);
  }
  return { title, sapo, rest, used };
}
