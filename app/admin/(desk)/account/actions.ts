'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { FormState } from '../../../../components/desk/form-state.ts';
import { endSessions, saveProfile } from '../../../../lib/accounts/commands.ts';
import { changeOwnPassword } from '../../../../lib/accounts/password.ts';
import { signInPage } from '../../../../lib/accounts/return-path.ts';
import { signOut } from '../../../../lib/accounts/sign-in.ts';
import { systemClock } from '../../../../lib/clock.ts';
import { act } from '../../act.ts';
import { currentSession } from '../../actor.ts';
import { setCookies } from '../../cookies.ts';
import { rememberLocale } from '../../locale.ts';

export async function changeProfile(before: FormState, form: FormData): Promise<FormState> {
  const { state, data } = await act(before, form, (actor) =>
    saveProfile(actor, systemClock, Object.fromEntries(form)),
  );
  if (data) await rememberLocale(data.locale);
  return state;
}

export async function changePassword(before: FormState, form: FormData): Promise<FormState> {
  const sessionId = (await currentSession())?.sessionId ?? '';
  const { state } = await act(before, form, (actor) =>
    changeOwnPassword(actor, systemClock, sessionId, Object.fromEntries(form)),
  );
  return state;
}

export async function endSession(before: FormState, form: FormData): Promise<FormState> {
  const sessionId = String(form.get('sessionId'));
  return (await act(before, form, (actor) => endSessions(actor, { sessionId }))).state;
}

export async function signOutEverywhere(): Promise<null> {
  const session = await currentSession();
  if (session) await endSessions(session.actor, 'all');
  await setCookies(await signOut(await headers()));
  return redirect(signInPage);
}
