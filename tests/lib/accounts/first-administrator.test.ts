import { beforeEach, expect, it } from 'vitest';
import { demoAccounts } from '../../../lib/accounts/demo-accounts.ts';
import { ensureFirstAdministrator } from '../../../lib/accounts/first-administrator.ts';
import { currentActor } from '../../../lib/accounts/session.ts';
import { systemClock } from '../../../lib/clock.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { anAccount, signedInHeaders } from '../../support/staff.ts';

beforeEach(emptyDatabase);

it('makes one account for each role at the first start, with a password that is told once', async () => {
  const first = await ensureFirstAdministrator(systemClock);
  expect(first).toEqual({
    email: 'quantri@bantin.example',
    password: expect.stringMatching(/^[a-z0-9-]{19}$/),
  });
  const roles = [];
  for (const { email } of demoAccounts)
    roles.push((await currentActor(await signedInHeaders(email, first.password)))?.role);
  expect(roles).toEqual(['writer', 'editor', 'publisher', 'administrator']);
  expect(await ensureFirstAdministrator(systemClock)).toEqual({ email: 'quantri@bantin.example' });
  expect(await db.user.count()).toBe(4);
});

it('gives all of them the password that is asked for, then and later', async () => {
  for (const password of ['demo1234', 'khác hẳn 5678']) {
    expect(await ensureFirstAdministrator(systemClock, { password })).toMatchObject({ password });
    for (const { email } of demoAccounts)
      expect(await currentActor(await signedInHeaders(email, password))).not.toBeNull();
  }
  await expect(signedInHeaders('bientap@bantin.example', 'demo1234')).rejects.toThrow('signInRefused');
});

it('leaves a newsroom alone that has its own people', async () => {
  const { email } = await anAccount('administrator');
  expect(await ensureFirstAdministrator(systemClock)).toEqual({ email });
  expect(await db.user.count()).toBe(1);
});

it('says so when nobody can manage accounts', async () => {
  await anAccount('editor');
  expect(await ensureFirstAdministrator(systemClock)).toEqual({ email: null });
});
