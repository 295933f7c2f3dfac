import type { Standing } from '../../../../lib/text/matching.ts';
import { rowsOf } from '../../../../lib/text/rows.ts';
import type { Beside, Slot } from '../../editor/beside.ts';

/** A block as it stands in an editor. */
export type Place = { key: string | null; empty: boolean };

/** What stands between the blocks of the original, and of its translation. */
export type Layout = { source: Beside; text: Beside };

export const nothingBeside: Beside = { slots: [], notes: [], rows: [] };

/** The line that is there before anything is written goes with the first block there is to translate. */
function keysOf(text: readonly Place[], first: string | undefined): (string | null)[] {
  const [only] = text;
  const fresh = text.length === 1 && only?.empty && only.key === null;
  return fresh ? [first ?? null] : text.map(({ key }) => key);
}

/**
 * Lays an original and its translation side by side: rows are numbered alike in both; what only one has faces a slot, unless it
 * only stands in another order.
 * @param notes Keys of the translation's blocks that have something to be told.
 */
export function layoutOf(
  source: readonly Place[],
  text: readonly Place[],
  standing: Standing,
  notes: readonly string[],
): Layout {
  const asked = [...standing.missing, ...standing.leftOut];
  const open = new Set(asked);
  const one = source.map(({ key }) => key);
  const other = keysOf(text, standing.missing[0]);
  const [inSource, inText] = [new Set(one), new Set(other)];
  const layout = {
    source: { slots: [] as Slot[], rows: [] as number[] },
    text: { slots: [] as Slot[], rows: [] as number[] },
  };
  for (const [index, row] of rowsOf(one, other).entries()) {
    const number = index + 1;
    const { source: left, text: right } = layout;
    if (row.one !== null) left.rows[row.one] = number;
    if (row.other !== null) right.rows[row.other] = number;
    const [key, own] = [
      row.one === null ? null : (one[row.one] ?? null),
      row.other === null ? null : (other[row.other] ?? null),
    ];
    if (row.other === null && key !== null && open.has(key) && !inText.has(key))
      right.slots.push({ key, before: right.rows.length, row: number });
    const lonely = row.one === null && row.other !== null && !text[row.other]?.empty;
    if (lonely && own !== null && !inSource.has(own))
      left.slots.push({ key: own, before: left.rows.length, row: number });
  }
  return { source: { ...layout.source, notes: [] }, text: { ...layout.text, notes } };
}
