import { beforeEach, expect, it } from 'vitest';
import { askForLink } from '../../../lib/accounts/forgotten.ts';
import { inviteAccount, sendLink } from '../../../lib/accounts/invitation.ts';
import { followLink } from '../../../lib/accounts/joining.ts';
import { visitor } from '../../../lib/accounts/session.ts';
import { clockAt } from '../../../lib/clock.ts';
import type { LetterContents } from '../../../lib/mail/letter.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { dataOf, issuesOf } from '../../support/newsroom.ts';
import { anAccount, requestHeaders, signedInHeaders } from '../../support/staff.ts';

Object.assign(process.env, {
  SMTP_URL: 'smtp://127.0.0.1:2525',
  MAIL_FROM: 'Bản tin <bantin@truong.example>',
});

beforeEach(emptyDatabase);

const clock = clockAt('2026-11-20T08:00:00Z');

const letters = async () =>
  (await db.letter.findMany({ orderBy: { id: 'asc' } })).map(({ contents, ...letter }) => {
    const { link } = contents as unknown as LetterContents;
    return { ...letter, key: new URL(link?.href ?? '').searchParams.get('key') ?? '' };
  });

it('an invitation goes to whoever is invited, in the language of their desk', async () => {
  const administrator = await anAccount('administrator');
  const lan = { email: 'lan@truong.example', name: 'Lan', role: 'writer', interfaceLocale: 'en' };
  const made = dataOf(await inviteAccount(administrator, clock, lan));
  expect(made.mailed).toBe(true);
  const [letter] = await letters();
  expect(letter).toMatchObject({
    recipient: lan.email,
    locale: 'en',
    subject: 'You are invited to the desk of News',
  });
  const input = { newPassword: 'Đường lên đồi gió lộng 26', again: 'Đường lên đồi gió lộng 26' };
  expect((await followLink(clock, { key: letter?.key ?? '', input }, requestHeaders())).ok).toBe(true);
});

it('a password link goes to its owner', async () => {
  const [administrator, writer] = [await anAccount('administrator'), await anAccount('writer')];
  expect(dataOf(await sendLink(administrator, clock, { id: writer.id })).mailed).toBe(true);
  expect(await letters()).toMatchObject([
    { recipient: writer.email, subject: 'Đặt mật khẩu mới tại Bản tin' },
  ]);
});

it('whoever asks hears the same of every address, and changes nothing for its owner', async () => {
  const writer = await anAccount('writer');
  const closed = await anAccount('editor');
  await db.user.update({ where: { id: closed.id }, data: { disabledAt: clock() } });
  const headers = await signedInHeaders(writer.email);
  const answers = [];
  for (const email of [writer.email.toUpperCase(), closed.email, 'la@truong.example'])
    answers.push(await askForLink(clock, { email }, requestHeaders()));
  expect(answers).toEqual(Array.from({ length: 3 }, () => ({ ok: true, data: null })));
  expect(await letters()).toMatchObject([{ recipient: writer.email, userId: writer.id }]);
  expect(await visitor(headers)).not.toBeNull();
  await signedInHeaders(writer.email);
});

it('nobody can fill a mailbox', async () => {
  const { email } = await anAccount('writer');
  for (let n = 0; n < 3; n += 1)
    dataOf(await askForLink(clock, { email }, requestHeaders([], `192.0.2.${n}`)));
  expect(issuesOf(await askForLink(clock, { email }, requestHeaders([], '192.0.2.9')))).toMatchObject([
    { key: 'tooManyAttempts' },
  ]);
  expect(await db.accountLink.count()).toBe(1);
});
