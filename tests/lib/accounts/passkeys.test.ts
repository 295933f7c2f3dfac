import { beforeEach, describe, expect, it } from 'vitest';
import { ownFactors, removeFactor } from '../../../lib/accounts/own-factors.ts';
import { askPasskey, signInWithPasskey } from '../../../lib/accounts/passkey-sign-in.ts';
import { addPasskey, beginPasskey } from '../../../lib/accounts/passkeys.ts';
import { visitor } from '../../../lib/accounts/session.ts';
import { softwareAuthenticator } from '../../support/authenticator.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { keys, later, origin, personOf, signedInOf, withPasskey } from '../../support/factors.ts';
import { dataOf, issuesOf } from '../../support/newsroom.ts';
import { anAccount, requestHeaders, signedInHeaders } from '../../support/staff.ts';

beforeEach(emptyDatabase);

const clock = later(0);

const signInBy = async (device: ReturnType<typeof softwareAuthenticator>, headers = requestHeaders()) => {
  const options = dataOf(await askPasskey(clock, headers));
  return signInWithPasskey(clock, { response: device.get(options) }, headers);
};

describe('a passkey', () => {
  it('is made, named, and signs in all the way', async () => {
    const { email, id } = await anAccount('publisher');
    const { device, added } = await withPasskey(
      await signedInHeaders(email),
      undefined,
      'Máy ở nhà'.normalize('NFD'),
    );
    expect(dataOf(added).recoveryCodes).toHaveLength(10);
    const cookies = dataOf(await signInBy(device));
    const session = await signedInOf(requestHeaders(cookies));
    expect(session.actor.id).toBe(id);
    const { passkeys } = await ownFactors(session);
    expect(passkeys).toMatchObject([{ name: 'Máy ở nhà', lastUsedAt: clock() }]);
    expect(
      await db.timelineEvent.count({
        where: { kind: 'signIn.succeeded', data: { path: ['method'], equals: 'passkey' } },
      }),
    ).toBe(1);
  });

  it('is the second step after a password too, whose session ends', async () => {
    const { email } = await anAccount('publisher');
    const { device } = await withPasskey(await signedInHeaders(email));
    const half = await signedInHeaders(email);
    expect((await personOf(half)).standing).toBe('factorDue');
    expect((await signInBy(device, half)).ok).toBe(true);
    expect(await visitor(half)).toBeNull();
  });

  it('answers its own challenge only, and once', async () => {
    const { email } = await anAccount('publisher');
    const { device } = await withPasskey(await signedInHeaders(email));
    const options = dataOf(await askPasskey(clock, requestHeaders()));
    const response = device.get(options);
    expect((await signInWithPasskey(clock, { response }, requestHeaders())).ok).toBe(true);
    expect(keys(issuesOf(await signInWithPasskey(clock, { response }, requestHeaders())))).toEqual([
      'passkeyRefused',
    ]);
    const invented = device.get({ ...options, challenge: Buffer.alloc(32).toString('base64url') });
    expect(keys(issuesOf(await signInWithPasskey(clock, { response: invented }, requestHeaders())))).toEqual([
      'passkeyRefused',
    ]);
  });

  it('of another site, of a device that asks nobody, or of nobody is refused', async () => {
    const { email } = await anAccount('publisher');
    const headers = await signedInHeaders(email);
    const elsewhere = softwareAuthenticator('https://evil.example');
    expect(keys(issuesOf((await withPasskey(headers, elsewhere)).added))).toEqual(['passkeyRefused']);
    const careless = softwareAuthenticator(origin, { verifies: false });
    expect(keys(issuesOf((await withPasskey(headers, careless)).added))).toEqual(['passkeyRefused']);
    expect(keys(issuesOf(await signInBy(softwareAuthenticator(origin))))).toEqual(['passkeyRefused']);
    for (const input of [null, {}, { response: 'x' }, { response: { id: 'x' } }])
      expect(keys(issuesOf(await signInWithPasskey(clock, input, requestHeaders())))).toEqual([
        'passkeyRefused',
      ]);
    expect(await db.passkey.count()).toBe(0);
  });

  it('cannot be put on somebody else’s account, nor twice', async () => {
    const [one, other] = [await anAccount('writer'), await anAccount('editor')];
    const [mine, theirs] = [await signedInHeaders(one.email), await signedInHeaders(other.email)];
    const device = softwareAuthenticator(origin);
    const options = dataOf(await beginPasskey(await personOf(mine), clock, 'Bản tin'));
    const response = device.create(options);
    expect(keys(issuesOf(await addPasskey(await personOf(theirs), clock, { name: 'X', response })))).toEqual([
      'passkeyRefused',
    ]);
    await withPasskey(mine, device);
    expect(keys(issuesOf((await withPasskey(mine, device)).added))).toEqual(['passkeyThere']);
  });

  it('is removed by its owner only, by an id that is one', async () => {
    const [one, other] = [await anAccount('writer'), await anAccount('editor')];
    const [mine, theirs] = [await signedInHeaders(one.email), await signedInHeaders(other.email)];
    await withPasskey(mine);
    await withPasskey(theirs);
    const { id: passkeyId = '' } = (await ownFactors(await personOf(mine))).passkeys[0] ?? {};
    for (const id of [passkeyId, 'khong-phai-id'])
      expect(keys(issuesOf(await removeFactor(await signedInOf(theirs), clock, { passkeyId: id })))).toEqual([
        'notFound',
      ]);
    expect((await removeFactor(await signedInOf(mine), clock, { passkeyId })).ok).toBe(true);
    expect(await db.passkey.count()).toBe(1);
    expect(await db.recoveryCode.count({ where: { userId: one.id } })).toBe(0);
  });

  it('of a closed account opens nothing', async () => {
    const { email, id } = await anAccount('publisher');
    const { device } = await withPasskey(await signedInHeaders(email));
    await db.user.update({ where: { id }, data: { disabledAt: new Date() } });
    expect(keys(issuesOf(await signInBy(device)))).toEqual(['accountDisabled']);
  });
});
