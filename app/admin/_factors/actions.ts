'use server';

import { refresh } from 'next/cache';
import { emptyForm, type FormState } from '../../../components/desk/form-state.ts';
import {
  beginAuthenticator,
  confirmAuthenticator,
  giveUpAuthenticator,
} from '../../../lib/accounts/authenticator.ts';
import { removeFactor, renewRecoveryCodes } from '../../../lib/accounts/own-factors.ts';
import { inAllTheWay, type SignedIn, type Visitor } from '../../../lib/accounts/session.ts';
import { systemClock } from '../../../lib/clock.ts';
import { issue, type Result } from '../../../lib/issue.ts';
import { currentVisitor } from '../actor.ts';

const signedOut: FormState = { issues: [issue('', 'signedOut')] };

function stateOf(before: FormState, result: Result<{ recoveryCodes: string[] } | null>): FormState {
  if (!result.ok) return { issues: result.issues };
  refresh();
  const codes = result.data?.recoveryCodes ?? [];
  const secret = codes.length > 0 ? { secret: codes.join('\n') } : {};
  return { ...emptyForm, saved: (before.saved ?? 0) + 1, ...secret };
}

const ofVisitor = async (
  run: (person: Visitor) => Promise<Result<{ recoveryCodes: string[] } | null>>,
  before: FormState,
) => {
  const person = await currentVisitor();
  return person ? stateOf(before, await run(person)) : signedOut;
};

const ofSignedIn = async (
  run: (person: SignedIn) => Promise<Result<{ recoveryCodes: string[] } | null>>,
  before: FormState,
) => {
  const person = inAllTheWay(await currentVisitor());
  return person ? stateOf(before, await run(person)) : signedOut;
};

/** The one form of the authenticator app: what it does is the button that sent it. */
export async function authenticatorAction(before: FormState, form: FormData): Promise<FormState> {
  const intent = form.get('intent');
  if (intent === 'remove') return ofSignedIn((person) => removeFactor(person, systemClock), before);
  return ofVisitor((person): Promise<Result<{ recoveryCodes: string[] } | null>> => {
    if (intent === 'begin') return beginAuthenticator(person, systemClock);
    if (intent === 'giveUp') return giveUpAuthenticator(person);
    return confirmAuthenticator(person, systemClock, Object.fromEntries(form));
  }, before);
}

export async function removePasskeyAction(before: FormState, form: FormData): Promise<FormState> {
  const passkeyId = String(form.get('passkeyId'));
  return ofSignedIn((person) => removeFactor(person, systemClock, { passkeyId }), before);
}

export const renewCodesAction = async (before: FormState): Promise<FormState> =>
  ofSignedIn((person) => renewRecoveryCodes(person, systemClock), before);
