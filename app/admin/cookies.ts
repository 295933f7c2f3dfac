import { cookies } from 'next/headers';
import type { SessionCookie } from '../../lib/accounts/session-cookies.ts';

/** Hands the cookies that signing in or out asks for to the browser. */
export async function setCookies(wanted: readonly SessionCookie[]): Promise<void> {
  const store = await cookies();
  for (const { name, value, options } of wanted) store.set(name, value, options);
}
