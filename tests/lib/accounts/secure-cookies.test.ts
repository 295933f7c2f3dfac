import { expect, it } from 'vitest';
import { currentActor } from '../../../lib/accounts/session.ts';
import { signIn } from '../../../lib/accounts/sign-in.ts';
import { systemClock } from '../../../lib/clock.ts';
import '../../support/database.ts';
import { anAccount, password, requestHeaders } from '../../support/staff.ts';

process.env.PUBLIC_URL = 'https://bantin.truong.example';
process.env.BETTER_AUTH_SECRET = 'một bí mật đủ dài để ký bánh quy của phiên';

it('sets cookies for https only where the site has an https address', async () => {
  const { email, id } = await anAccount('writer');
  const result = await signIn(systemClock, { email, password }, requestHeaders());
  const cookies = result.ok ? result.data : [];
  expect(cookies.map(({ name, options }) => [name, options.secure])).toEqual([
    ['__Secure-ban-tin.session_token', true],
    ['ban-tin.known-browser', true],
  ]);
  expect(await currentActor(requestHeaders(cookies))).toMatchObject({ id });
});
