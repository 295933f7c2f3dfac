'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { type FormState, valuesOf } from '../../../components/desk/form-state.ts';
import { returnPath } from '../../../lib/accounts/return-path.ts';
import { signIn } from '../../../lib/accounts/sign-in.ts';
import { systemClock } from '../../../lib/clock.ts';
import { isLocale } from '../../../lib/i18n/locales.ts';
import { setCookies } from '../cookies.ts';
import { rememberLocale } from '../locale.ts';

export async function signInAction(_before: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form);
  const language = form.get('language');
  if (isLocale(language)) {
    await rememberLocale(language);
    return { issues: [], values };
  }
  const result = await signIn(systemClock, Object.fromEntries(form), await headers());
  if (!result.ok) return { issues: result.issues, values };
  await setCookies(result.data);
  redirect(returnPath(form.get('return')));
}
