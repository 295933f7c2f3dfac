import { refresh } from 'next/cache';
import { emptyForm, type FormState, valuesOf } from '../../components/desk/form-state.ts';
import type { Actor } from '../../lib/accounts/permissions.ts';
import { issue, type Result } from '../../lib/issue.ts';
import { currentSession } from './actor.ts';

/**
 * Runs a command for a form: who is signed in acts, and what the command answers goes back to the form with what was
 * posted. A success makes the page read its data anew.
 * @returns the form's next state, and the command's data after a success.
 */
export async function act<T>(
  before: FormState,
  form: FormData,
  command: (actor: Actor) => Promise<Result<T>>,
): Promise<{ state: FormState; data?: T }> {
  const session = await currentSession();
  if (!session) return { state: { issues: [issue('', 'signedOut')], values: valuesOf(form) } };
  const result = await command(session.actor);
  if (!result.ok) return { state: { issues: result.issues, values: valuesOf(form) } };
  refresh();
  return { state: { ...emptyForm, saved: (before.saved ?? 0) + 1 }, data: result.data };
}

/** When somebody else saved first, the form takes over the stored version, so that saving again is a decision. */
export function onNewest(state: FormState): FormState {
  const stored = state.issues.find(({ key }) => key === 'overtaken')?.values?.version;
  return stored === undefined ? state : { ...state, values: { ...state.values, version: [String(stored)] } };
}
