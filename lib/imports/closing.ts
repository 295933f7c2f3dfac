import { gathered, type Named, readByline } from './bylines.ts';
import { isNameLike } from './names.ts';
import type { Line, Piece } from './piece.ts';
import { type Registered, unitNamed } from './units.ts';

/** Who made a text and in whose name. */
export type Closing = { named: Named[]; units: Registered[]; rest: Piece[]; used: string[] };

/** Lines at the end, and at the start, among which bylines and signatures stand. */
const zone = { start: 3, end: 8 };

/** Takes bylines and the names of units out of the ends of a text. Names of people who sign stay. */
export function takeClosing(pieces: readonly Piece[], units: readonly Registered[]): Closing {
  const lines = pieces.filter((piece): piece is Line => piece.kind === 'line');
  const looked = new Set<Piece>([...lines.slice(0, zone.start), ...lines.slice(-zone.end)]);
  const found: Closing = { named: [], units: [], rest: [], used: [] };
  for (const piece of pieces) {
    const line = piece.kind === 'line' && looked.has(piece) && piece.level === 0 ? piece : null;
    const named = line && readByline(line.text);
    const unit = line && unitNamed(line.text, units);
    if (line && named) found.named.push(...named);
    else if (line && unit) found.units.push(unit);
    else {
      found.rest.push(piece);
      continue;
    }
    found.used.push(line.text);
  }
  // Without any byline a name alone at the right end of a text is its author's.
  const last = found.rest.at(-1);
  if (found.named.length === 0 && last?.kind === 'line' && last.align === 'right' && isAuthor(last.text)) {
    found.named.push({ roles: ['text'], name: last.text, unit: '' });
    found.used.push(last.text);
    found.rest.pop();
  }
  return { ...found, named: gathered(found.named) };
}

const isAuthor = (text: string): boolean =>
  text.split(/\s+/).length >= 2 && text.length <= 60 && !/\d/.test(text) && isNameLike(text);
