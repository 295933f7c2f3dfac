import { withKey } from './block-keys.ts';
import type { Block } from './document.ts';
import { normalise, normaliseLine } from './normalise.ts';

const asStored = (_: string, value: unknown) => (typeof value === 'string' ? normalise(value) : value);

/** A value to compare by: the same whether it was stored already or is still as somebody typed it. */
export const settledForm = (value: unknown): string =>
  typeof value === 'string' ? normaliseLine(value) : JSON.stringify(value, asStored);

/** What a block says, to compare by, whatever its key. */
export const contentOf = (block: Block): string => settledForm(withKey(block, null));
