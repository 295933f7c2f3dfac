import { redirect } from 'next/navigation';
import { goToOidc } from '../../../../lib/accounts/oidc-sign-in.ts';
import { systemClock } from '../../../../lib/clock.ts';
import { setCookies } from '../../cookies.ts';
import { refusedPath } from './refusals.ts';

/** Sends somebody to the university's sign-in. */
export async function GET(request: Request) {
  const back = new URL(request.url).searchParams.get('return');
  const sent = await goToOidc(systemClock, request.headers, back);
  if (!sent.ok) redirect(refusedPath(sent.issues[0]?.key ?? 'oidcAway'));
  await setCookies(sent.data.cookies);
  redirect(sent.data.address);
}
