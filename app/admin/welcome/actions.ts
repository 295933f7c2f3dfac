'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { FormState } from '../../../components/desk/form-state.ts';
import { followLink } from '../../../lib/accounts/joining.ts';
import { deskHome } from '../../../lib/accounts/return-path.ts';
import { systemClock } from '../../../lib/clock.ts';
import { setCookies } from '../cookies.ts';

export async function followLinkAction(_before: FormState, form: FormData): Promise<FormState> {
  const request = { key: String(form.get('key')), input: Object.fromEntries(form) };
  const result = await followLink(systemClock, request, await headers());
  if (!result.ok) return { issues: result.issues };
  await setCookies(result.data);
  redirect(deskHome);
}
