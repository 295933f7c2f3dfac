import { beforeEach, describe, expect, it } from 'vitest';
import { setDisabled } from '../../../lib/accounts/commands.ts';
import {
  accountsPerPage,
  listAccounts,
  listOwnSessions,
  readAccount,
} from '../../../lib/accounts/queries.ts';
import { clockAt } from '../../../lib/clock.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { anAccount, signedInHeaders } from '../../support/staff.ts';

beforeEach(emptyDatabase);

describe('listAccounts', () => {
  it('shows open accounts first, with the last sign-in', async () => {
    const administrator = await anAccount('administrator', { name: 'Phạm Thu Hằng' });
    const closed = await anAccount('editor', { name: 'An' });
    await anAccount('writer', { name: 'Bình' });
    await setDisabled(administrator, clockAt('2026-11-20T08:00:00Z'), { id: closed.id, disabled: true });
    await signedInHeaders(administrator.email);
    const list = await listAccounts(administrator, 1);
    expect(list?.accounts.map(({ name }) => name)).toEqual(['Bình', 'Phạm Thu Hằng', 'An']);
    expect(list?.accounts.map(({ lastSignIn }) => lastSignIn instanceof Date)).toEqual([false, true, false]);
    expect(list).toMatchObject({ pages: 1, total: 3 });
  });

  it('pages, and knows no page beyond the last', async () => {
    const administrator = await anAccount('administrator');
    const at = new Date();
    await db.user.createMany({
      data: Array.from({ length: accountsPerPage }, (_, n) => ({
        id: `u${n}`,
        name: 'Trùng tên',
        email: `u${n}@x.example`,
        updatedAt: at,
      })),
    });
    const pages = [await listAccounts(administrator, 1), await listAccounts(administrator, 2)];
    const ids = pages.flatMap((page) => page?.accounts.map(({ id }) => id) ?? []);
    expect(new Set(ids).size).toBe(accountsPerPage + 1);
    expect(await listAccounts(administrator, 3)).toBeNull();
  });

  it('is for administrators', async () => {
    const publisher = await anAccount('publisher');
    expect(await listAccounts(publisher, 1)).toBeNull();
    expect(await readAccount(publisher, publisher.id)).toBeNull();
  });
});

it('reads one account, without anything secret', async () => {
  const administrator = await anAccount('administrator');
  const account = await readAccount(administrator, administrator.id);
  expect(account).toMatchObject({ email: administrator.email, disabledAt: null, lastSignIn: null });
  expect(JSON.stringify(account)).not.toMatch(/password|token/);
  expect(await readAccount(administrator, 'khong-co')).toBeNull();
});

it('lists one’s own living sessions', async () => {
  const [writer, other] = [await anAccount('writer'), await anAccount('editor')];
  for (const { email } of [writer, writer, other]) await signedInHeaders(email);
  const sessions = await listOwnSessions(writer, new Date());
  expect(sessions).toHaveLength(2);
  expect(sessions[0]?.userAgent).toContain('Firefox');
  expect(await listOwnSessions(writer, new Date(Date.now() + 8 * 86_400_000))).toEqual([]);
});
