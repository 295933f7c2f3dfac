import { beforeEach, describe, expect, it } from 'vitest';
import {
  beginAuthenticator,
  confirmAuthenticator,
  giveUpAuthenticator,
  pendingSecret,
} from '../../../lib/accounts/authenticator.ts';
import { resetFactors } from '../../../lib/accounts/commands.ts';
import type { FactorRule } from '../../../lib/accounts/factors.ts';
import { ownFactors, removeFactor, renewRecoveryCodes } from '../../../lib/accounts/own-factors.ts';
import { beginPasskey } from '../../../lib/accounts/passkeys.ts';
import { type Role, roles } from '../../../lib/accounts/permissions.ts';
import { passSecondStep } from '../../../lib/accounts/second-step.ts';
import { currentActor, visitor } from '../../../lib/accounts/session.ts';
import { totpCode, totpStep } from '../../../lib/accounts/totp.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { keys, later, personOf, signedInOf, withApp, withPasskey } from '../../support/factors.ts';
import { dataOf, issuesOf } from '../../support/newsroom.ts';
import { anAccount, requestHeaders, signedInHeaders } from '../../support/staff.ts';

beforeEach(emptyDatabase);

const clock = later(0);

const ask = (requiredFactors: FactorRule) =>
  db.settings.upsert({ where: { id: 1 }, create: { requiredFactors }, update: { requiredFactors } });

const step = async (headers: Headers, code: string, seconds: number) =>
  passSecondStep(later(seconds), { code }, headers);

describe('an authenticator app', () => {
  it('counts once a code has shown that it has the secret, of which the database tells nothing', async () => {
    const { email } = await anAccount('writer');
    const headers = await signedInHeaders(email);
    dataOf(await beginAuthenticator(await personOf(headers), clock));
    const secret = (await pendingSecret(await personOf(headers))) ?? '';
    expect(JSON.stringify(await db.totp.findMany())).not.toContain(secret);
    expect((await personOf(await signedInHeaders(email))).standing).toBe('in');
    expect(issuesOf(await confirmAuthenticator(await personOf(headers), clock, { code: '000000' }))).toEqual([
      { field: 'code', key: 'codeRefused' },
    ]);
    const code = totpCode(secret, totpStep(clock()));
    const { recoveryCodes } = dataOf(await confirmAuthenticator(await personOf(headers), clock, { code }));
    expect(new Set(recoveryCodes).size).toBe(10);
    expect(JSON.stringify(await db.recoveryCode.findMany())).not.toContain(recoveryCodes[0]);
    expect(await pendingSecret(await personOf(headers))).toBeNull();
    expect((await signedInOf(headers)).provedAt).toEqual(clock());
    expect(issuesOf(await beginAuthenticator(await personOf(headers), clock))).toEqual([
      { field: '', key: 'factorThere' },
    ]);
  });

  it('that was not set up to the end can be given up', async () => {
    const headers = await signedInHeaders((await anAccount('writer')).email);
    dataOf(await beginAuthenticator(await personOf(headers), clock));
    dataOf(await giveUpAuthenticator(await personOf(headers)));
    expect(await pendingSecret(await personOf(headers))).toBeNull();
    expect(await db.totp.count()).toBe(0);
  });

  it('ends the sessions that knew the password only', async () => {
    const { email } = await anAccount('writer');
    const [here, there] = [await signedInHeaders(email), await signedInHeaders(email)];
    await withApp(here);
    expect(await currentActor(here)).not.toBeNull();
    expect(await visitor(there)).toBeNull();
  });
});

describe('signing in with a second factor', () => {
  it('makes nobody of who has only the password, for fifteen minutes', async () => {
    const { email } = await anAccount('writer');
    await withApp(await signedInHeaders(email));
    const headers = await signedInHeaders(email);
    expect((await personOf(headers)).standing).toBe('factorDue');
    expect(await currentActor(headers)).toBeNull();
    const session = await db.session.findFirstOrThrow({ where: { secondFactorAt: null } });
    expect(session.expiresAt.getTime() - Date.now()).toBeLessThanOrEqual(15 * 60_000);
    for (const run of [beginAuthenticator, beginPasskey])
      expect(issuesOf(await run(await personOf(headers), clock, 'Bản tin'))).toEqual([
        { field: '', key: 'signedOut' },
      ]);
    expect(issuesOf(await confirmAuthenticator(await personOf(headers), clock, { code: '1' }))).toEqual([
      { field: '', key: 'signedOut' },
    ]);
  });

  it('goes on in a new session, with a code that counts once', async () => {
    const { email } = await anAccount('writer');
    const { codeAt } = await withApp(await signedInHeaders(email));
    const half = await signedInHeaders(email);
    const cookies = dataOf(await step(half, codeAt(60), 60));
    const whole = requestHeaders(cookies);
    expect((await currentActor(whole))?.name).toBe('Nguyễn Thị writer');
    expect(whole.get('cookie')).not.toBe(half.get('cookie'));
    expect(await visitor(half)).toBeNull();
    const again = await signedInHeaders(email);
    expect(keys(issuesOf(await step(again, codeAt(60), 60)))).toEqual(['codeRefused']);
    expect(keys(issuesOf(await step(whole, codeAt(90), 90)))).toEqual(['signedOut']);
  });

  it('gives one of two who send the same code at the same moment', async () => {
    const { email } = await anAccount('writer');
    const { codeAt } = await withApp(await signedInHeaders(email));
    const halves = await Promise.all([signedInHeaders(email), signedInHeaders(email)]);
    const results = await Promise.all(halves.map((headers) => step(headers, codeAt(60), 60)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('takes a recovery code in place of the app, once, however it is typed', async () => {
    const { email } = await anAccount('writer');
    const { recoveryCodes } = await withApp(await signedInHeaders(email));
    const [first = ''] = recoveryCodes;
    const typed = first.toUpperCase().replaceAll('-', ' ');
    expect((await step(await signedInHeaders(email), typed, 0)).ok).toBe(true);
    expect(keys(issuesOf(await step(await signedInHeaders(email), first, 0)))).toEqual(['codeRefused']);
    expect(await db.recoveryCode.count()).toBe(9);
    expect(
      (await db.timelineEvent.findMany({ where: { kind: 'signIn.proved' } })).map(({ data }) => data),
    ).toEqual([
      expect.objectContaining({ factor: 'recoveryCode', browser: 'Firefox · Linux', network: '192.0.2.10' }),
    ]);
  });

  it('allows five guesses in ten minutes, whatever browsers they come from', async () => {
    const { email } = await anAccount('writer');
    const { codeAt } = await withApp(await signedInHeaders(email));
    for (let n = 0; n < 5; n += 1)
      expect(keys(issuesOf(await step(await signedInHeaders(email), '000000', 60)))).toEqual(['codeRefused']);
    const late = await step(await signedInHeaders(email), codeAt(60), 60);
    expect(keys(issuesOf(late))).toEqual(['tooManyAttempts']);
    expect((await step(await signedInHeaders(email), codeAt(700), 700)).ok).toBe(true);
    expect(
      await db.timelineEvent.count({
        where: { kind: 'signIn.failed', data: { path: ['step'], equals: 'code' } },
      }),
    ).toBe(5);
  });
});

describe('what the institution asks for', () => {
  const asked: [FactorRule, Role[]][] = [
    ['nobody', []],
    ['publishers', ['publisher', 'administrator']],
    ['everybody', [...roles]],
  ];

  it.each(asked)('of %s holds for the next request of every session', async (rule, whom) => {
    const staff = await Promise.all(roles.map((role) => anAccount(role)));
    const sessions = await Promise.all(staff.map(({ email }) => signedInHeaders(email)));
    await ask(rule);
    const standings = await Promise.all(sessions.map(async (headers) => (await personOf(headers)).standing));
    expect(standings).toEqual(roles.map((role) => (whom.includes(role) ? 'enrolmentDue' : 'in')));
    for (const [index, role] of roles.entries())
      expect(await currentActor(sessions[index] ?? new Headers())).toEqual(
        whom.includes(role) ? null : expect.objectContaining({ role }),
      );
  });

  it('is done by setting up an app, and then the desk is open', async () => {
    await ask('publishers');
    const headers = await signedInHeaders((await anAccount('publisher')).email);
    expect(await currentActor(headers)).toBeNull();
    await withApp(headers);
    expect((await currentActor(headers))?.role).toBe('publisher');
  });

  it('keeps somebody from removing their last factor, not from removing one of two', async () => {
    const headers = await signedInHeaders((await anAccount('publisher')).email);
    await withApp(headers);
    await ask('publishers');
    expect(keys(issuesOf(await removeFactor(await signedInOf(headers), clock)))).toEqual(['factorAsked']);
    await withPasskey(headers);
    expect((await removeFactor(await signedInOf(headers), clock)).ok).toBe(true);
    expect((await ownFactors(await personOf(headers))).passkeys).toHaveLength(1);
  });
});

describe('weakening an account', () => {
  it('takes a second factor that was proved within the hour', async () => {
    const headers = await signedInHeaders((await anAccount('writer')).email);
    const { recoveryCodes } = await withApp(headers);
    const person = await signedInOf(headers);
    for (const run of [removeFactor, renewRecoveryCodes])
      expect(keys(issuesOf(await run(person, later(3601))))).toEqual(['proveAgain']);
    const renewed = dataOf(await renewRecoveryCodes(person, later(3599))).recoveryCodes;
    expect(renewed.some((code) => recoveryCodes.includes(code))).toBe(false);
    expect((await removeFactor(person, later(3599))).ok).toBe(true);
    expect(await db.recoveryCode.count()).toBe(0);
    expect(keys(issuesOf(await renewRecoveryCodes(person, later(3599))))).toEqual(['notFound']);
  });

  it('is an administrator’s for others: the factors go and so do the sessions', async () => {
    const [administrator, writer] = [await anAccount('administrator'), await anAccount('writer')];
    const headers = await signedInHeaders(writer.email);
    await withApp(headers);
    expect(keys(issuesOf(await resetFactors(writer, clock, { id: administrator.id })))).toEqual([
      'notPermitted',
    ]);
    expect(keys(issuesOf(await resetFactors(administrator, clock, { id: administrator.id })))).toEqual([
      'ownFactors',
    ]);
    expect((await resetFactors(administrator, clock, { id: writer.id })).ok).toBe(true);
    expect(await visitor(headers)).toBeNull();
    expect((await personOf(await signedInHeaders(writer.email))).standing).toBe('in');
    expect(keys(issuesOf(await resetFactors(administrator, clock, { id: writer.id })))).toEqual(['notFound']);
  });
});
