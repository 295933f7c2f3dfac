import { type Dispute, merge, type Side } from '../../../../lib/text/merge.ts';
import type { Draft, VersionedPart } from '../article-view.ts';
import { baseOf } from '../take-news.ts';
import type { WritingState } from '../writing-state.ts';

/** The state once a part's disputes are settled: based on their version, with what was chosen in each. */
export function settled(
  state: WritingState,
  part: VersionedPart,
  choose: (dispute: Dispute) => Side,
): Partial<WritingState> {
  const other = state.theirs[part];
  if (!other) return {};
  const stored = other.view.draft[part];
  const { merged } = merge<object>(baseOf(state, part), state.draft[part], stored, choose);
  const { [part]: _, ...theirs } = state.theirs;
  const withPart = (draft: Draft, value: object): Draft => ({ ...draft, [part]: value });
  return {
    draft: withPart(state.draft, merged),
    stored: withPart(state.stored, stored),
    versions: { ...state.versions, [part]: other.saved },
    theirs,
  };
}
