'use server';

import type { FormState } from '../../../../components/desk/form-state.ts';
import { systemClock } from '../../../../lib/clock.ts';
import { chooseMail, markAllRead, markRead, markUnread } from '../../../../lib/notices/commands.ts';
import { act } from '../../act.ts';

/** Marks one notice as read, or as unread again. */
export async function mark(id: string, read: boolean, before: FormState, form: FormData): Promise<FormState> {
  const { state } = await act(before, form, (actor) =>
    read ? markRead(actor, systemClock, id) : markUnread(actor, id),
  );
  return state;
}

/** Marks everything as read that the page has shown; what came later stays unread. */
export async function markAll(before: FormState, form: FormData): Promise<FormState> {
  const until = new Date(Number(form.get('until')) || 0);
  return (await act(before, form, (actor) => markAllRead(actor, systemClock, until))).state;
}

/** Chooses what is sent by e-mail. */
export async function chooseMailed(before: FormState, form: FormData): Promise<FormState> {
  const mailed = form.getAll('mailed');
  return (await act(before, form, (actor) => chooseMail(actor, { mailed }))).state;
}
