import { redirect } from 'next/navigation';
import { comeBackFromOidc } from '../../../../../lib/accounts/oidc-sign-in.ts';
import { systemClock } from '../../../../../lib/clock.ts';
import { setCookies } from '../../../cookies.ts';
import { refusedPath } from '../refusals.ts';

/** Where the university's sign-in sends people back to. */
export async function GET(request: Request) {
  const query = new URL(request.url).searchParams;
  const came = await comeBackFromOidc(systemClock, query, request.headers);
  if (!came.ok) redirect(refusedPath(came.issues[0]?.key ?? 'oidcRefused'));
  await setCookies(came.data.cookies);
  redirect(came.data.back);
}
