'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { type FormState, valuesOf } from '../../../../components/desk/form-state.ts';
import { returnPath } from '../../../../lib/accounts/return-path.ts';
import { passSecondStep } from '../../../../lib/accounts/second-step.ts';
import { systemClock } from '../../../../lib/clock.ts';
import { setCookies } from '../../cookies.ts';

export async function secondStepAction(_before: FormState, form: FormData): Promise<FormState> {
  const result = await passSecondStep(systemClock, Object.fromEntries(form), await headers());
  if (!result.ok) return { issues: result.issues, values: valuesOf(form) };
  await setCookies(result.data);
  redirect(returnPath(form.get('return')));
}
