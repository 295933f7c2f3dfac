'use server';

import { getTranslations } from 'next-intl/server';
import type { FormState } from '../../../../components/desk/form-state.ts';
import { editAccount, resetFactors, setDisabled } from '../../../../lib/accounts/commands.ts';
import { type HandedOver, inviteAccount, sendLink } from '../../../../lib/accounts/invitation.ts';
import { systemClock } from '../../../../lib/clock.ts';
import { act } from '../../act.ts';

/** A link that did not go out by e-mail is shown, this once. */
async function handedOver(state: FormState, { link, mailed }: HandedOver, email: string): Promise<FormState> {
  if (!mailed) return { ...state, secret: link.address };
  return { ...state, note: (await getTranslations('accounts'))('mailed', { email }) };
}

export async function makeAccount(before: FormState, form: FormData): Promise<FormState> {
  const input = { ...Object.fromEntries(form), unitIds: form.getAll('unitIds') };
  const { state, data } = await act(before, form, (actor) => inviteAccount(actor, systemClock, input));
  return data ? handedOver(state, data, String(form.get('email'))) : state;
}

export async function changeAccount(id: string, before: FormState, form: FormData): Promise<FormState> {
  const input = { ...Object.fromEntries(form), unitIds: form.getAll('unitIds'), id };
  return (await act(before, form, (actor) => editAccount(actor, systemClock, input))).state;
}

export async function giveLink(id: string, before: FormState, form: FormData): Promise<FormState> {
  const { state, data } = await act(before, form, (actor) => sendLink(actor, systemClock, { id }));
  return data ? handedOver(state, data, String(form.get('email'))) : state;
}

export async function takeFactors(id: string, before: FormState, form: FormData): Promise<FormState> {
  return (await act(before, form, (actor) => resetFactors(actor, systemClock, { id }))).state;
}

export async function openOrClose(id: string, before: FormState, form: FormData): Promise<FormState> {
  const disabled = form.get('disabled') === 'true';
  return (await act(before, form, (actor) => setDisabled(actor, systemClock, { id, disabled }))).state;
}
