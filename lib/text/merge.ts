import { aligned } from './block-alignment.ts';
import { contentOf, settledForm } from './block-content.ts';
import { keyOf } from './block-keys.ts';
import type { Block, Body } from './document.ts';

/** Two people's changes to one thing: a field, or a block of the body where it stood in the text both began with. */
export type Dispute =
  | { field: string; block: null; mine: unknown; theirs: unknown }
  | { field: string; block: number; mine: Block[]; theirs: Block[] };

/** What is taken where both changed the same. */
export type Side = 'mine' | 'theirs' | 'both';

/** How a dispute is known while both texts may still change. */
export const nameOf = ({ field, block }: Dispute): string => (block === null ? field : `${field}.${block}`);

export type Merged<T> = { merged: T; disputes: Dispute[] };

type Fields = Record<string, unknown>;

const isBody = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc';

/** Of two blocks that say the same, the one whose key was changed; else theirs, which is stored. */
const oneOf = (base: Block | undefined, mine: Block, theirs: Block): Block =>
  keyOf(mine) !== null && base && keyOf(mine) !== keyOf(base) ? mine : theirs;

/**
 * Lays two people's changes of one thing together, field by field, and within bodies block by block. What only one has
 * changed is taken; what both have changed alike is taken once; what both have changed differently is a dispute, for which
 * `choose` says what is taken. Blocks that both have added at one place all stay.
 * @param base What both began with. @param mine One's own. @param theirs The other's.
 * @param choose One's own unless said otherwise.
 */
export function merge<T extends object>(
  base: T,
  mine: T,
  theirs: T,
  choose: (dispute: Dispute) => Side = () => 'mine',
): Merged<T> {
  const [before, here, there] = [base as Fields, mine as Fields, theirs as Fields];
  const merged: Fields = { ...there };
  const disputes: Dispute[] = [];
  for (const field of new Set([...Object.keys(there), ...Object.keys(here)])) {
    const [was, one, other] = [before[field], here[field], there[field]];
    if (isBody(was) && isBody(one) && isBody(other)) {
      const found = mergeBodies(field, { base: was, mine: one, theirs: other }, choose);
      merged[field] = found.merged;
      disputes.push(...found.disputes);
      continue;
    }
    const [oldForm, ownForm, newForm] = [settledForm(was), settledForm(one), settledForm(other)];
    if (ownForm === newForm || oldForm === newForm) merged[field] = one;
    else if (oldForm !== ownForm) {
      const dispute = { field, block: null, mine: one, theirs: other };
      disputes.push(dispute);
      if (choose(dispute) !== 'theirs') merged[field] = one;
    }
  }
  return { merged: merged as T, disputes };
}

const alike = (one: readonly Block[], other: readonly Block[]): boolean =>
  one.length === other.length && one.map(contentOf).join() === other.map(contentOf).join();

/** What both added at one place: one after the other, in an order that is the same on both screens. */
function together(mine: readonly Block[], theirs: readonly Block[]): Block[] {
  if (alike(mine, theirs)) return [...theirs];
  const inOrder = mine.map(contentOf).join() <= theirs.map(contentOf).join();
  return inOrder ? [...mine, ...theirs] : [...theirs, ...mine];
}

function mergeBodies(
  field: string,
  { base, mine, theirs }: Record<'base' | 'mine' | 'theirs', Body>,
  choose: (dispute: Dispute) => Side,
): Merged<Body> {
  const [here, there] = [aligned(base.content, mine.content), aligned(base.content, theirs.content)];
  const disputes: Dispute[] = [];
  const content: Block[] = together(here.added(-1), there.added(-1));
  for (const [index, block] of base.content.entries()) {
    const [one, other] = [here.kept(index), there.kept(index)];
    const [ownChange, theirChange] = [one, other].map((now) => !now || contentOf(now) !== contentOf(block));
    if (one && other && contentOf(one) === contentOf(other)) content.push(oneOf(block, one, other));
    else if (!theirChange && one) content.push(one);
    else if (!ownChange && other) content.push(other);
    else if (ownChange && theirChange && (one || other)) {
      const dispute = { field, block: index, mine: one ? [one] : [], theirs: other ? [other] : [] };
      disputes.push(dispute);
      const side = choose(dispute);
      if (side !== 'theirs') content.push(...dispute.mine);
      if (side !== 'mine') content.push(...dispute.theirs);
    }
    content.push(...together(here.added(index), there.added(index)));
  }
  const empty: Block = { type: 'paragraph' };
  return { merged: { ...theirs, content: content.length > 0 ? content : [empty] }, disputes };
}
