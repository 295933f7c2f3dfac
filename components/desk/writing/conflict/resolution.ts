import type { Draft, VersionedPart } from '../article-view.ts';
import type { WritingState } from '../writing-state.ts';

export type Side = 'mine' | 'theirs';

/** A field in which two versions of a part differ, and on which sides it was changed. */
export type Disputed = { field: string; mine: unknown; theirs: unknown; here: boolean; there: boolean };

const alike = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const fieldsOf = (part: object) => new Map<string, unknown>(Object.entries(part));

/** The fields that differ between what stands on this screen and what somebody else saved meanwhile. */
export function disputed(mine: object, theirs: object, base: object): Disputed[] {
  const [here, there, before] = [fieldsOf(mine), fieldsOf(theirs), fieldsOf(base)];
  return [...here.keys()]
    .map((field) => ({
      field,
      mine: here.get(field),
      theirs: there.get(field),
      here: !alike(here.get(field), before.get(field)),
      there: !alike(there.get(field), before.get(field)),
    }))
    .filter((found) => !alike(found.mine, found.theirs));
}

/** What is taken unless the person decides otherwise: whatever only one of the two has changed; else one's own. */
export const likelySide = ({ here }: Disputed): Side => (here ? 'mine' : 'theirs');

/** The state once a part's dispute is settled: based on their version, with those fields that one keeps of one's own. */
export function settled(
  state: WritingState,
  part: VersionedPart,
  sideOf: (field: string) => Side,
): Partial<WritingState> {
  const other = state.theirs[part];
  if (!other) return {};
  const stored = other.view.draft[part];
  const mine = Object.entries(state.draft[part]).filter(([field]) => sideOf(field) === 'mine');
  const { [part]: _, ...theirs } = state.theirs;
  const withPart = (draft: Draft, value: object): Draft => ({ ...draft, [part]: value });
  return {
    draft: withPart(state.draft, { ...stored, ...Object.fromEntries(mine) }),
    stored: withPart(state.stored, stored),
    versions: { ...state.versions, [part]: other.saved },
    theirs,
  };
}
