'use server';

import type { FormState } from '../../../../components/desk/form-state.ts';
import { editAccount, setDisabled } from '../../../../lib/accounts/commands.ts';
import { createAccount } from '../../../../lib/accounts/creation.ts';
import { resetPassword } from '../../../../lib/accounts/password.ts';
import { systemClock } from '../../../../lib/clock.ts';
import { act } from '../../act.ts';

export async function makeAccount(before: FormState, form: FormData): Promise<FormState> {
  const { state, data } = await act(before, form, (actor) =>
    createAccount(actor, systemClock, Object.fromEntries(form)),
  );
  return data ? { ...state, secret: data.password } : state;
}

export async function changeAccount(id: string, before: FormState, form: FormData): Promise<FormState> {
  const input = { ...Object.fromEntries(form), id };
  return (await act(before, form, (actor) => editAccount(actor, systemClock, input))).state;
}

export async function givePassword(id: string, before: FormState, form: FormData): Promise<FormState> {
  const { state, data } = await act(before, form, (actor) => resetPassword(actor, systemClock, { id }));
  return data ? { ...state, secret: data.password } : state;
}

export async function openOrClose(id: string, before: FormState, form: FormData): Promise<FormState> {
  const disabled = form.get('disabled') === 'true';
  return (await act(before, form, (actor) => setDisabled(actor, systemClock, { id, disabled }))).state;
}
