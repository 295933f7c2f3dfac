'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { signInPage } from '../../../lib/accounts/return-path.ts';
import { signOut as endSession } from '../../../lib/accounts/sign-in.ts';
import { setCookies } from '../cookies.ts';

export async function signOut(): Promise<null> {
  await setCookies(await endSession(await headers()));
  return redirect(signInPage);
}
