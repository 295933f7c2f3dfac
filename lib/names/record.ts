import type { Actor } from '../accounts/permissions.ts';
import type { Transaction } from '../db.ts';
import type { RegisterKind } from './schema.ts';

/** What happens to a section, unit or series; `name` is the Vietnamese one. Worded in `messages/` under `timeline`. */
export type NameHappening =
  | {
      kind: `${RegisterKind}.${'added' | 'changed' | 'moved' | 'removed'}`;
      data: { id: string; name: string };
    }
  /** Everything filed there is filed under `intoName` now: `count` articles. */
  | {
      kind: `${Exclude<RegisterKind, 'series'>}.merged`;
      data: { id: string; name: string; intoId: string; intoName: string; count: number };
    };

/** Writes into the timeline what happened to a section or unit. */
export async function recordName(
  tx: Transaction,
  at: Date,
  actor: Actor,
  happening: NameHappening,
): Promise<void> {
  await tx.timelineEvent.create({ data: { at, actorId: actor.id, ...happening } });
}
