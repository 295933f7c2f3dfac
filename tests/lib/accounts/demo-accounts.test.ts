import { beforeEach, expect, it } from 'vitest';
import { createDemoAccounts, demoAccounts } from '../../../lib/accounts/demo-accounts.ts';
import { currentActor } from '../../../lib/accounts/session.ts';
import { systemClock } from '../../../lib/clock.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { signedInHeaders } from '../../support/staff.ts';

beforeEach(emptyDatabase);

it('makes one account for each role', async () => {
  const made = await createDemoAccounts(systemClock, 'demo1234');
  expect(made.map(({ role }) => role)).toEqual(['writer', 'editor', 'publisher', 'administrator']);
  for (const { id, email, role } of made)
    expect(await currentActor(await signedInHeaders(email, 'demo1234'))).toMatchObject({ id, role });
});

it('makes nobody twice, and gives all of them the new password', async () => {
  await createDemoAccounts(systemClock, 'demo1234');
  await createDemoAccounts(systemClock, 'khác hẳn 5678');
  expect(await db.user.count()).toBe(demoAccounts.length);
  for (const { email } of demoAccounts)
    expect(await currentActor(await signedInHeaders(email, 'khác hẳn 5678'))).not.toBeNull();
  await expect(signedInHeaders('bientap@bantin.example', 'demo1234')).rejects.toThrow('signInRefused');
});
