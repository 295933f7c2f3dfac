'use server';

import { headers } from 'next/headers';
import { emptyForm, type FormState, valuesOf } from '../../../../components/desk/form-state.ts';
import { askForLink } from '../../../../lib/accounts/forgotten.ts';
import { systemClock } from '../../../../lib/clock.ts';

export async function forgottenAction(before: FormState, form: FormData): Promise<FormState> {
  const asked = await askForLink(systemClock, Object.fromEntries(form), await headers());
  if (!asked.ok) return { issues: asked.issues, values: valuesOf(form) };
  return { ...emptyForm, saved: (before.saved ?? 0) + 1 };
}
