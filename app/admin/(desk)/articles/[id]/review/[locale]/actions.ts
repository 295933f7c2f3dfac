'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '../../../../../../../components/desk/form-state.ts';
import type { Actor } from '../../../../../../../lib/accounts/permissions.ts';
import { systemClock } from '../../../../../../../lib/clock.ts';
import type { Locale } from '../../../../../../../lib/i18n/locales.ts';
import type { Result } from '../../../../../../../lib/issue.ts';
import { approveText, askForChanges } from '../../../../../../../lib/review/decision.ts';
import { reopenReview, submitForReview } from '../../../../../../../lib/review/submission.ts';
import { act } from '../../../../../act.ts';

type Text = { articleId: string; locale: Locale };

/** Takes a step of the review, and comes back to its page, which says what was done. */
async function step(
  { articleId, locale }: Text,
  before: FormState,
  form: FormData,
  done: 'submitted' | 'approved' | 'changesAsked' | 'reopened',
  command: (actor: Actor) => Promise<Result<unknown>>,
): Promise<FormState> {
  const { state } = await act(before, form, command);
  return state.saved ? redirect(`/admin/articles/${articleId}/review/${locale}?done=${done}`) : state;
}

const said = (form: FormData, name: string) => String(form.get(name) ?? '');

export async function submit(text: Text, before: FormState, form: FormData): Promise<FormState> {
  const asked = {
    ...text,
    version: Number(form.get('version')),
    reviewerId: said(form, 'reviewerId'),
    note: said(form, 'note'),
  };
  return step(text, before, form, 'submitted', (actor) => submitForReview(actor, systemClock, asked));
}

export async function approve(text: Text, before: FormState, form: FormData): Promise<FormState> {
  const asked = { ...text, version: Number(form.get('version')), note: said(form, 'note') };
  return step(text, before, form, 'approved', (actor) => approveText(actor, systemClock, asked));
}

export async function askChanges(text: Text, before: FormState, form: FormData): Promise<FormState> {
  const asked = { ...text, note: said(form, 'note') };
  return step(text, before, form, 'changesAsked', (actor) => askForChanges(actor, systemClock, asked));
}

export async function reopen(text: Text, before: FormState, form: FormData): Promise<FormState> {
  return step(text, before, form, 'reopened', (actor) => reopenReview(actor, systemClock, text));
}
