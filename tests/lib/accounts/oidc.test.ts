import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { inviteAccount } from '../../../lib/accounts/invitation.ts';
import { linkOf } from '../../../lib/accounts/joining.ts';
import { comeBackFromOidc, goToOidc } from '../../../lib/accounts/oidc-sign-in.ts';
import { visitor } from '../../../lib/accounts/session.ts';
import { systemClock } from '../../../lib/clock.ts';
import { freePort } from '../../../lib/postgres/port.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { dataOf, issuesOf } from '../../support/newsroom.ts';
import { client, type Member, oidcServer } from '../../support/oidc-server.ts';
import { anAccount, requestHeaders } from '../../support/staff.ts';

const port = await freePort();
Object.assign(process.env, {
  OIDC_ISSUER: `http://localhost:${port}`,
  OIDC_CLIENT_ID: client.id,
  OIDC_CLIENT_SECRET: client.secret,
});

const returnTo = 'http://localhost:3000/admin/sign-in/oidc/return';
let server: Awaited<ReturnType<typeof oidcServer>>;
let whileAway: Awaited<ReturnType<typeof goToOidc>>;

beforeAll(async () => {
  whileAway = await goToOidc(systemClock, requestHeaders(), '/admin');
  server = await oidcServer(port, returnTo);
});

afterAll(() => server.close());

beforeEach(emptyDatabase);

const member = (given: Partial<Member> = {}): Member => ({
  sub: randomUUID(),
  email: 'publisher@truong.example',
  email_verified: true,
  ...given,
});

/** Goes there, signs in as a member and brings back what the university says. */
async function goAs(who: Member, back = '/admin/articles?page=2') {
  const { address, cookies } = dataOf(await goToOidc(systemClock, requestHeaders(), back));
  const query = await server.visit(address, who);
  return { query, headers: requestHeaders(cookies) };
}

async function signInAs(who: Member, back?: string) {
  const { query, headers } = await goAs(who, back);
  return comeBackFromOidc(systemClock, query, headers);
}

const refusal = (key: string) => [{ field: '', key }];

describe('the university’s sign-in', () => {
  it('lets in whoever has an account with the verified address, and knows them by who they are from then on', async () => {
    const { id } = await anAccount('publisher');
    const who = member({ email: 'Publisher@Truong.example' });
    const { cookies, back } = dataOf(await signInAs(who));
    expect(back).toBe('/admin/articles?page=2');
    expect(await visitor(requestHeaders(cookies))).toMatchObject({ standing: 'in', actor: { id } });
    expect(dataOf(await signInAs({ ...who, email: 'ten-moi@truong.example' })).cookies).not.toEqual([]);
    expect(await db.account.findMany({ where: { providerId: 'oidc' } })).toMatchObject([
      { userId: id, accountId: who.sub, accessToken: null, refreshToken: null, idToken: null },
    ]);
  });

  it.each([
    ['an address that is not verified', { email_verified: false }],
    ['an address that nobody has here', { email: 'nguoi-la@truong.example' }],
  ])('makes nobody of %s', async (_what, given) => {
    await anAccount('publisher');
    expect(issuesOf(await signInAs(member(given)))).toEqual(refusal('oidcUnknown'));
    expect([await db.user.count(), await db.session.count(), await db.account.count()]).toEqual([1, 0, 1]);
  });

  it('does not hand an account that is linked to the next who has its address', async () => {
    await anAccount('publisher');
    dataOf(await signInAs(member()));
    expect(issuesOf(await signInAs(member()))).toEqual(refusal('oidcUnknown'));
  });

  it('stands for an invitation, which ends', async () => {
    const administrator = await anAccount('administrator');
    const lan = { email: 'lan@truong.example', name: 'Lan', role: 'writer', interfaceLocale: 'vi' };
    const { id, link } = dataOf(await inviteAccount(administrator, systemClock, lan));
    const { cookies } = dataOf(await signInAs(member({ email: lan.email })));
    expect(await visitor(requestHeaders(cookies))).toMatchObject({ standing: 'in', actor: { id } });
    expect(await linkOf(systemClock, new URL(link.address).searchParams.get('key') ?? '')).toBeNull();
  });

  it('opens no closed account', async () => {
    const { id } = await anAccount('publisher');
    await db.user.update({ where: { id }, data: { disabledAt: new Date() } });
    expect(issuesOf(await signInAs(member()))).toEqual(refusal('accountDisabled'));
  });

  it('stands for a password, and for the second factor where the university asked for several', async () => {
    const { id: userId } = await anAccount('publisher');
    await db.totp.create({ data: { userId, secret: 'x', createdAt: new Date(), confirmedAt: new Date() } });
    const who = member();
    const standing = async (given: Member) => {
      const { cookies } = dataOf(await signInAs(given));
      return (await visitor(requestHeaders(cookies)))?.standing;
    };
    expect(await standing(who)).toBe('factorDue');
    expect(await standing({ ...who, amr: ['pwd', 'mfa'] })).toBe('in');
  });

  it('never leads on to another site or out of the desk', async () => {
    await anAccount('publisher');
    const who = member();
    for (const back of ['https://evil.example/admin', '//evil.example', '/vi', 'javascript:alert(1)'])
      expect(dataOf(await signInAs(who, back)).back).toBe('/admin');
  });

  it('takes an answer once, from the browser that asked, as it was given', async () => {
    await anAccount('publisher');
    const { query, headers } = await goAs(member());
    const tampered = new URLSearchParams({ ...Object.fromEntries(query), state: 'x' });
    const stranger = await goAs(member());
    for (const [brought, browser] of [
      [query, requestHeaders()],
      [tampered, (await goAs(member())).headers],
      [query, stranger.headers],
      [new URLSearchParams({ error: 'access_denied', state: query.get('state') ?? '' }), stranger.headers],
    ] as const)
      expect(issuesOf(await comeBackFromOidc(systemClock, brought, browser))).toEqual(refusal('oidcRefused'));
    expect((await comeBackFromOidc(systemClock, query, headers)).ok).toBe(true);
    expect(issuesOf(await comeBackFromOidc(systemClock, query, headers))).toEqual(refusal('oidcRefused'));
  });

  it('says so when that server cannot be reached', () => {
    expect(whileAway).toEqual({ ok: false, issues: refusal('oidcAway') });
  });
});
