import { addAccount } from '../../lib/accounts/creation.ts';
import type { Actor, Role } from '../../lib/accounts/permissions.ts';
import { signIn } from '../../lib/accounts/sign-in.ts';
import { clockAt, systemClock } from '../../lib/clock.ts';
import type { Locale } from '../../lib/i18n/locales.ts';

export const password = 'Mật khẩu có dấu – 2026';

/** Makes an account of this role, whose password is `password`, and returns it as an actor with its e-mail. */
export async function anAccount(
  role: Role,
  { email = `${role}@truong.example`, name = `Nguyễn Thị ${role}`, interfaceLocale = 'vi' as Locale } = {},
): Promise<Actor & { email: string }> {
  const account = { email, name, role, interfaceLocale };
  const added = await addAccount(clockAt('2026-09-01T00:00:00Z'), null, account, password);
  if (!added.ok) throw new Error(`No account for ${email}`);
  return { ...account, id: added.data.id };
}

/** The headers of a request from this address, carrying these cookies. */
export const requestHeaders = (
  cookies: readonly { name: string; value: string }[] = [],
  address = '192.0.2.10',
) =>
  new Headers({
    'x-forwarded-for': address,
    'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0',
    cookie: cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; '),
  });

/** Signs in for real and returns the headers that the browser would send from then on. */
export async function signedInHeaders(email: string, secret = password): Promise<Headers> {
  const result = await signIn(systemClock, { email, password: secret }, requestHeaders());
  if (!result.ok) throw new Error(`Not signed in: ${JSON.stringify(result.issues)}`);
  return requestHeaders(result.data);
}
