import { beforeEach, describe, expect, it } from 'vitest';
import { changeOwnPassword } from '../../../lib/accounts/password.ts';
import { randomCode } from '../../../lib/accounts/random-code.ts';
import { currentActor, signedIn } from '../../../lib/accounts/session.ts';
import { clockAt } from '../../../lib/clock.ts';
import { emptyDatabase } from '../../support/database.ts';
import { anAccount, password, signedInHeaders } from '../../support/staff.ts';

beforeEach(emptyDatabase);

const clock = clockAt('2026-11-20T08:00:00Z');
const change = {
  currentPassword: password,
  newPassword: 'con đường từ ký túc xá',
  again: 'con đường từ ký túc xá',
};

describe('changeOwnPassword', () => {
  it('takes the new password from now on, and ends the other sessions', async () => {
    const writer = await anAccount('writer');
    const [here, there] = [await signedInHeaders(writer.email), await signedInHeaders(writer.email)];
    const session = await signedIn(here);
    const result = await changeOwnPassword(writer, clock, session?.sessionId ?? '', change);
    expect(result.ok).toBe(true);
    expect(await currentActor(here)).not.toBeNull();
    expect(await currentActor(there)).toBeNull();
    await expect(signedInHeaders(writer.email)).rejects.toThrow('signInRefused');
    expect(
      await currentActor(await signedInHeaders(writer.email, change.newPassword.normalize('NFD'))),
    ).not.toBeNull();
  });

  it.each([
    [
      { ...change, currentPassword: 'không đúng' },
      { field: 'currentPassword', key: 'currentPassword' },
    ],
    [
      { ...change, again: 'khác' },
      { field: 'again', key: 'passwordAgain' },
    ],
    [
      { ...change, newPassword: 'ngắn', again: 'ngắn' },
      { field: 'newPassword', key: 'tooShort', values: { limit: 12 } },
    ],
    [
      { ...change, newPassword: 'dài'.repeat(50), again: 'dài'.repeat(50) },
      { field: 'newPassword', key: 'tooLong', values: { limit: 128 } },
    ],
    [
      { ...change, newPassword: 'Nguyễn Thị Writer', again: 'Nguyễn Thị Writer' },
      { field: 'newPassword', key: 'passwordCommon' },
    ],
  ])('refuses %j', async (input, found) => {
    const writer = await anAccount('writer');
    expect(await changeOwnPassword(writer, clock, '', input)).toEqual({ ok: false, issues: [found] });
    expect(await currentActor(await signedInHeaders(writer.email))).not.toBeNull();
  });

  it('cannot be used to guess the present one', async () => {
    const writer = await anAccount('writer');
    for (let n = 0; n < 5; n++)
      await changeOwnPassword(writer, clock, '', { ...change, currentPassword: `đoán ${n}` });
    expect(await changeOwnPassword(writer, clock, '', change)).toMatchObject({
      issues: [{ key: 'tooManyAttempts' }],
    });
  });
});

it('makes random passwords that differ and can be read aloud', () => {
  const made = Array.from({ length: 500 }, randomCode);
  expect(new Set(made).size).toBe(500);
  for (const each of made) expect(each).toMatch(/^[a-hj-km-np-z2-9]{4}(-[a-hj-km-np-z2-9]{4}){3}$/);
});
