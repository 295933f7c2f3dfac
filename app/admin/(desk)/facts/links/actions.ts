'use server';

import type { FormState } from '../../../../../components/desk/form-state.ts';
import { systemClock } from '../../../../../lib/clock.ts';
import { askAgain } from '../../../../../lib/links/commands.ts';
import { act } from '../../../act.ts';

/** Has a link asked after now. */
export async function again(key: string, before: FormState, form: FormData): Promise<FormState> {
  return (await act(before, form, (actor) => askAgain(actor, systemClock, { key }))).state;
}
