import { type Locale, otherLocale } from '../i18n/locales.ts';
import { languageOfLine } from '../text/line-language.ts';
import { linesIn, type Piece } from './piece.ts';

/** How the languages of a document stand: one only, one after the other, by turns, or side by side in a table. */
export type Layout = 'one' | 'sequence' | 'turns' | 'columns';

export type Split = { layout: Layout; texts: Partial<Record<Locale, Piece[]>> };

type Told = { piece: Piece; language: Locale | null; weight: number };

const toldOf = (piece: Piece): Told => {
  const text = linesIn(piece)
    .map((line) => line.text)
    .join('\n');
  return { piece, language: languageOfLine(text), weight: text.replace(/[^\p{L}]/gu, '').length };
};

const weightOf = (told: readonly Told[], language: Locale) =>
  told.filter((one) => one.language === language).reduce((sum, { weight }) => sum + weight, 0);

/** Words over a language's part that say no more than which language it is. */
const label =
  /^[\s*–—-]*(?:(?:bản |phần |version )?(?:tiếng việt|tiếng anh|vietnamese|english)(?: version| text| translation)?)[\s:*–—-]*$/i;

/** Whether a line only names a language. */
export const isLabel = (piece: Piece): boolean => piece.kind === 'line' && label.test(piece.text);

/** A table with one language on each side, taken apart row by row. */
function columns(pieces: readonly Piece[], whole: number): Split | null {
  const table = pieces.find((piece) => piece.kind === 'table');
  if (table?.kind !== 'table' || toldOf(table).weight < whole * 0.6) return null;
  const rows = table.rows.filter((row) => row.length === 2);
  const side = (at: number) => rows.flatMap((row) => row[at]?.pieces ?? []).map(toldOf);
  const [left, right] = [side(0), side(1)];
  const mainOf = (told: Told[]): Locale => (weightOf(told, 'vi') >= weightOf(told, 'en') ? 'vi' : 'en');
  const first = mainOf(left);
  if (rows.length === 0 || mainOf(right) === first) return null;
  if (
    weightOf(left, otherLocale(first)) > weightOf(left, first) / 4 ||
    weightOf(right, otherLocale(first)) === 0
  )
    return null;
  const texts: Record<Locale, Piece[]> = { vi: [], en: [] };
  const share = (piece: Piece) => {
    const { language } = toldOf(piece);
    if (language) texts[language].push(piece);
    else {
      texts.vi.push(piece);
      if (piece.kind !== 'line') texts.en.push(piece);
    }
  };
  for (const piece of pieces) {
    if (piece !== table) share(piece);
    else
      for (const row of table.rows) {
        if (row.length !== 2) row.flatMap((cell) => cell.pieces).forEach(share);
        else {
          texts[first].push(...(row[0]?.pieces ?? []));
          texts[otherLocale(first)].push(...(row[1]?.pieces ?? []));
        }
      }
  }
  return { layout: 'columns', texts };
}

/** Where one language ends and the other begins, when there is such a place. */
function sequence(told: readonly Told[], total: number, main: Locale): Split | null {
  let best = { at: 0, first: main, fit: 0 };
  for (const first of [main, otherLocale(main)]) {
    let fit = weightOf(told, otherLocale(first));
    for (let at = 0; at <= told.length; at += 1) {
      if (fit > best.fit) best = { at, first, fit };
      const one = told[at];
      if (one?.language === first) fit += one.weight;
      else if (one?.language) fit -= one.weight;
    }
  }
  const minor = weightOf(told, otherLocale(main));
  if (best.fit < total * 0.93 || best.fit - weightOf(told, main) < minor / 2) return null;
  // What cannot be told stands with what comes before it; a heading in two words, with what it heads.
  let { at } = best;
  while (at > 0 && told[at - 1]?.language === null && isOpening(told[at - 1]?.piece)) at -= 1;
  const second = told.slice(at);
  while (second[0]?.piece.kind === 'rule') second.shift();
  // The headline of the whole stands over both, in the language of the second.
  const over = told.slice(0, at).findIndex(({ language }) => language !== otherLocale(best.first));
  const part = (list: readonly Told[]) => list.map(({ piece }) => piece);
  const texts = {
    [best.first]: part(told.slice(Math.max(0, over), at)),
    [otherLocale(best.first)]: part([...told.slice(0, Math.max(0, over)), ...second]),
  };
  return { layout: 'sequence', texts };
}

const isOpening = (piece?: Piece): boolean =>
  piece?.kind === 'line' && (piece.level > 0 || piece.style === 'title' || isLabel(piece));

function turns(told: readonly Told[], main: Locale): Split {
  const texts: Record<Locale, Piece[]> = { vi: [], en: [] };
  let last = told.find(({ language }) => language)?.language ?? main;
  for (const { piece, language } of told) {
    if (piece.kind !== 'line' && !language) {
      texts.vi.push(piece);
      texts.en.push(piece);
      continue;
    }
    last = language ?? last;
    texts[last].push(piece);
  }
  return { layout: 'turns', texts };
}

/** Splits a document into its languages; a few foreign lines are part of the text in which they stand. */
export function splitLanguages(pieces: readonly Piece[]): Split {
  const told = pieces.map(toldOf);
  const weights = { vi: weightOf(told, 'vi'), en: weightOf(told, 'en') };
  const inCells = pieces.flatMap(linesIn).map(toldOf);
  const side = columns(pieces, weightOf(inCells, 'vi') + weightOf(inCells, 'en'));
  if (side) return side;
  const main: Locale = weights.en > weights.vi ? 'en' : 'vi';
  const total = weights.vi + weights.en;
  const minor = weights[otherLocale(main)];
  const several = told.filter(({ language }) => language === otherLocale(main)).length > 1;
  if (several && (minor > 200 || minor > total * 0.3) && minor > total * 0.1) {
    const found = sequence(told, total, main);
    if (found) return found;
    if (minor > total * 0.25) return turns(told, main);
  }
  return { layout: 'one', texts: { [main]: [...pieces] } };
}
