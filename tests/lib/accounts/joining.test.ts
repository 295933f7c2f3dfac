import { beforeEach, describe, expect, it } from 'vitest';
import { setDisabled } from '../../../lib/accounts/commands.ts';
import { inviteAccount, sendLink } from '../../../lib/accounts/invitation.ts';
import { followLink, linkOf } from '../../../lib/accounts/joining.ts';
import { readAccount } from '../../../lib/accounts/queries.ts';
import { currentActor, visitor } from '../../../lib/accounts/session.ts';
import { signIn } from '../../../lib/accounts/sign-in.ts';
import { clockAt, systemClock } from '../../../lib/clock.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { dataOf, issuesOf, makeUnit } from '../../support/newsroom.ts';
import { anAccount, password, requestHeaders, signedInHeaders } from '../../support/staff.ts';

beforeEach(emptyDatabase);

const clock = clockAt('2026-11-20T08:00:00Z');
const later = (hours: number) => clockAt(new Date(clock().getTime() + hours * 3_600_000));
const chosen = 'Đường lên đồi gió lộng 26';
const lan = {
  email: 'Lan.Tran@Truong.example',
  name: ' Trần  Thị Lan',
  role: 'editor',
  interfaceLocale: 'vi',
};

const keyIn = (address: string) => new URL(address).searchParams.get('key') ?? '';

const follow = (key: string, at = clock, newPassword = chosen, again = newPassword) =>
  followLink(at, { key, input: { newPassword, again } }, requestHeaders());

async function invited(input: object = lan) {
  const administrator = await anAccount('administrator');
  const { id, link } = dataOf(await inviteAccount(administrator, clock, input));
  return { administrator, id, link, key: keyIn(link.address) };
}

const told = async () =>
  (await db.timelineEvent.findMany({ orderBy: { id: 'asc' } })).map(({ kind }) => kind);

describe('an invitation', () => {
  it('is a link of this site, whose key the database does not have', async () => {
    const { id, link, key } = await invited();
    expect(link).toEqual({
      address: `http://localhost:3000/admin/welcome?key=${key}`,
      expiresAt: new Date('2026-11-27T08:00:00Z'),
    });
    expect(key).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(await db.accountLink.findMany())).not.toContain(key);
    expect(await linkOf(clock, key)).toEqual({
      userId: id,
      purpose: 'invitation',
      name: 'Trần Thị Lan',
      email: 'lan.tran@truong.example',
    });
    expect((await told()).slice(-2)).toEqual(['account.created', 'account.invited']);
  });

  it('lets its owner choose a password and signs them in; from then on it is dead', async () => {
    const { administrator, id, key } = await invited();
    expect(await readAccount(administrator, id)).toMatchObject({ joined: false });
    const cookies = dataOf(await follow(key));
    expect(await currentActor(requestHeaders(cookies))).toMatchObject({ id, role: 'editor' });
    expect(await readAccount(administrator, id)).toMatchObject({ joined: true });
    expect(await linkOf(clock, key)).toBeNull();
    expect(issuesOf(await follow(key))).toEqual([{ field: '', key: 'linkDead' }]);
    expect((await signIn(systemClock, { email: lan.email, password: chosen }, requestHeaders())).ok).toBe(
      true,
    );
    expect((await told()).slice(-3)).toEqual(['account.joined', 'signIn.succeeded', 'signIn.succeeded']);
  });

  it('is used by one of two who follow it at the same moment', async () => {
    const { key } = await invited();
    const results = await Promise.all([follow(key), follow(key, clock, `${chosen} khác`)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it.each([
    ['mật khẩu 12', 'newPassword tooShort'],
    ['123456789012', 'newPassword passwordCommon'],
    ['qwertyuiop123', 'newPassword passwordCommon'],
    ['matkhau123456', 'newPassword passwordCommon'],
    ['anhyeuem2026', 'newPassword passwordCommon'],
    ['Mật khẩu 2026', 'newPassword passwordCommon'],
    ['lan.tran@truong.example', 'newPassword passwordCommon'],
    ['aaaaaaaaaaaaaaa', 'newPassword passwordCommon'],
    ['Trần Thị Lan 1', 'newPassword passwordCommon'],
  ])('takes no password such as %s', async (weak, found) => {
    const { key } = await invited();
    const issues = issuesOf(await follow(key, clock, weak));
    expect(issues.map(({ field, key: name }) => `${field} ${name}`)).toEqual([found]);
    expect(await linkOf(clock, key)).not.toBeNull();
  });

  it('takes long sentences, Vietnamese ones and random codes', async () => {
    for (const good of [chosen, 'con đường từ ký túc xá', 'kmx7-q2vd-9hpa-wnt4']) {
      await emptyDatabase();
      const { key } = await invited();
      expect((await follow(key, clock, good)).ok).toBe(true);
    }
  });

  it('says when the two passwords differ', async () => {
    const { key } = await invited();
    expect(issuesOf(await follow(key, clock, chosen, `${chosen}!`))).toEqual([
      { field: 'again', key: 'passwordAgain' },
    ]);
  });

  it('ends after a week, with a newer one, and when the account is closed', async () => {
    const { administrator, id, key } = await invited();
    expect(issuesOf(await follow(key, later(7 * 24)))).toEqual([{ field: '', key: 'linkDead' }]);
    const renewed = keyIn(dataOf(await sendLink(administrator, clock, { id })).link.address);
    expect(issuesOf(await follow(key))).toEqual([{ field: '', key: 'linkDead' }]);
    await setDisabled(administrator, clock, { id, disabled: true });
    expect(issuesOf(await follow(renewed))).toEqual([{ field: '', key: 'linkDead' }]);
    await setDisabled(administrator, clock, { id, disabled: false });
    expect(issuesOf(await follow(renewed))).toEqual([{ field: '', key: 'linkDead' }]);
  });

  it.each(['', 'x', 'đ'.repeat(5000)])('is none such as %j', async (key) => {
    expect(await linkOf(clock, key)).toBeNull();
    expect(issuesOf(await follow(key))).toEqual([{ field: '', key: 'linkDead' }]);
  });

  it('binds to units a person who can be', async () => {
    const unitId = await makeUnit();
    const { administrator, key } = await invited({ ...lan, unitIds: [unitId] });
    const cookies = dataOf(await follow(key));
    expect((await currentActor(requestHeaders(cookies)))?.unitIds).toEqual([unitId]);
    const strange = '0190b9a8-0000-7000-8000-000000000000';
    const other = { ...lan, email: 'khac@truong.example', unitIds: [strange] };
    expect(issuesOf(await inviteAccount(administrator, clock, other))).toEqual([
      { field: 'unitIds', key: 'unitMissing' },
    ]);
    expect(await db.user.count({ where: { email: other.email } })).toBe(0);
    const chief = { ...lan, email: 'duyet@truong.example', role: 'publisher', unitIds: [unitId] };
    const { id } = dataOf(await inviteAccount(administrator, clock, chief));
    expect(await readAccount(administrator, id)).toMatchObject({ unitIds: [] });
  });
});

describe('a password link', () => {
  it('ends the old password and all sessions at once, and opens one account', async () => {
    const [administrator, writer] = [await anAccount('administrator'), await anAccount('writer')];
    const headers = await signedInHeaders(writer.email);
    const { link } = dataOf(await sendLink(administrator, clock, { id: writer.id }));
    expect(link.expiresAt).toEqual(later(24)());
    expect(await visitor(headers)).toBeNull();
    const typed = { email: writer.email, password };
    expect(issuesOf(await signIn(systemClock, typed, requestHeaders()))).toEqual([
      { field: '', key: 'signInRefused' },
    ]);
    expect(issuesOf(await follow(keyIn(link.address), later(24)))).toEqual([{ field: '', key: 'linkDead' }]);
    const cookies = dataOf(await follow(keyIn(link.address), later(23)));
    expect(await currentActor(requestHeaders(cookies))).toMatchObject({ id: writer.id });
    expect((await told()).filter((kind) => kind.startsWith('account.')).slice(-2)).toEqual([
      'account.resetSent',
      'account.passwordReset',
    ]);
  });

  it('does not stand for a second factor', async () => {
    const [administrator, writer] = [await anAccount('administrator'), await anAccount('writer')];
    const totp = { userId: writer.id, secret: 'x', createdAt: clock(), confirmedAt: clock() };
    await db.totp.create({ data: totp });
    const { link } = dataOf(await sendLink(administrator, clock, { id: writer.id }));
    const headers = requestHeaders(dataOf(await follow(keyIn(link.address))));
    expect((await visitor(headers))?.standing).toBe('factorDue');
    expect(await currentActor(headers)).toBeNull();
  });

  it('is an administrator’s to give, for an account that is there', async () => {
    const [administrator, writer] = [await anAccount('administrator'), await anAccount('writer')];
    expect(issuesOf(await sendLink(writer, clock, { id: administrator.id }))).toEqual([
      { field: '', key: 'notPermitted' },
    ]);
    expect(issuesOf(await sendLink(administrator, clock, { id: 'khong-co' }))).toEqual([
      { field: '', key: 'notFound' },
    ]);
  });
});
