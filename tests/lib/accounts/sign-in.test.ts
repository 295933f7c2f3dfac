import { beforeEach, describe, expect, it } from 'vitest';
import { setDisabled } from '../../../lib/accounts/commands.ts';
import { currentActor, signedIn } from '../../../lib/accounts/session.ts';
import { signIn, signOut } from '../../../lib/accounts/sign-in.ts';
import { clockAt, systemClock } from '../../../lib/clock.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { dataOf } from '../../support/newsroom.ts';
import { anAccount, password, requestHeaders, signedInHeaders } from '../../support/staff.ts';

beforeEach(emptyDatabase);

const attempt = (email: string, typed = password, address?: string, at = systemClock) =>
  signIn(at, { email, password: typed }, requestHeaders([], address));

describe('signing in', () => {
  it('begins a session whose cookie names the actor', async () => {
    const editor = await anAccount('editor');
    const { id, name, role, interfaceLocale } = editor;
    const actor = await currentActor(await signedInHeaders(editor.email));
    expect(actor).toEqual({ id, name, role, interfaceLocale });
  });

  it('sets a cookie that scripts and other sites cannot use', async () => {
    const { email } = await anAccount('writer');
    const result = await attempt(email);
    expect(result.ok && result.data).toMatchObject([
      {
        name: 'ban-tin.session_token',
        options: { httpOnly: true, sameSite: 'lax', path: '/', maxAge: 604800 },
      },
      {
        name: 'ban-tin.known-browser',
        options: { httpOnly: true, sameSite: 'lax', path: '/admin', secure: false },
      },
    ]);
  });

  it('begins a new session whatever cookie was there before', async () => {
    const { email } = await anAccount('writer');
    const [victim, planted] = [await anAccount('editor'), await signedInHeaders(email)];
    const result = await signIn(systemClock, { email: victim.email, password }, planted);
    const cookies = result.ok ? result.data : [];
    expect(await currentActor(requestHeaders(cookies))).toMatchObject({ id: victim.id });
    expect(planted.get('cookie')).not.toContain(cookies[0]?.value);
    const tokens = (await db.session.findMany()).map(({ token }) => token);
    expect(new Set(tokens).size).toBe(tokens.length);
    expect((await currentActor(planted))?.id).not.toBe(victim.id);
  });

  it('is told, with the browser and the network; what was typed in vain is not', async () => {
    const { email, id } = await anAccount('writer');
    await attempt(email);
    await attempt(email, 'sai', '2001:db8:1:2:3:4:5:6');
    await attempt('la@truong.example', 'sai');
    const events = await db.timelineEvent.findMany({
      where: { kind: { startsWith: 'signIn.' } },
      orderBy: { id: 'asc' },
    });
    expect(events.map(({ kind, actorId, data }) => [kind, actorId, data])).toEqual([
      [
        'signIn.succeeded',
        id,
        { accountId: id, method: 'password', network: '192.0.2.10', browser: 'Firefox · Linux' },
      ],
      [
        'signIn.failed',
        null,
        { accountId: id, step: 'password', network: '2001:db8:1:2', browser: 'Firefox · Linux' },
      ],
      [
        'signIn.failed',
        null,
        { accountId: null, step: 'password', network: '192.0.2.10', browser: 'Firefox · Linux' },
      ],
    ]);
    expect(JSON.stringify(events)).not.toContain('la@truong');
  });

  it('takes an address in capitals and a password typed in NFD', async () => {
    const { email } = await anAccount('writer');
    const result = await attempt(`  ${email.toUpperCase()} `, password.normalize('NFD'));
    expect(result.ok).toBe(true);
  });

  it('says the same of a wrong password and of an unknown address', async () => {
    const { email } = await anAccount('writer');
    const refusal = { ok: false, issues: [{ field: '', key: 'signInRefused' }] };
    expect(await attempt(email, 'không phải mật khẩu này')).toEqual(refusal);
    expect(await attempt('khong-co@truong.example')).toEqual(refusal);
    expect(await db.session.count()).toBe(0);
  });

  it.each([
    ['', 'abc', { field: 'email', key: 'required' }],
    ['không phải e-mail', 'abc', { field: 'email', key: 'email' }],
    ['a@truong.example', '', { field: 'password', key: 'required' }],
  ])('names the field that is missing or wrong: %j %j', async (email, typed, found) => {
    const result = await attempt(email, typed);
    expect(result).toMatchObject({ ok: false, issues: [found] });
  });

  it('does not take a cookie that was changed', async () => {
    const { email } = await anAccount('writer');
    const headers = await signedInHeaders(email);
    const cookie = headers.get('cookie') ?? '';
    headers.set(
      'cookie',
      cookie.replace(/=(.)/, (_, first) => `=${first === 'a' ? 'b' : 'a'}`),
    );
    expect(await currentActor(headers)).toBeNull();
  });

  it('does not take an expired session', async () => {
    const { email } = await anAccount('writer');
    const headers = await signedInHeaders(email);
    await db.session.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } });
    expect(await currentActor(headers)).toBeNull();
  });

  it('sweeps away sessions that have run out', async () => {
    const { email } = await anAccount('writer');
    await signedInHeaders(email);
    await db.session.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } });
    await signedInHeaders(email);
    expect(await db.session.count()).toBe(1);
  });

  it('ends with signing out, for this browser only', async () => {
    const { email } = await anAccount('writer');
    const [here, elsewhere] = [await signedInHeaders(email), await signedInHeaders(email)];
    const dropped = await signOut(here);
    expect(dropped.map(({ name, options }) => [name, options.maxAge])).toContainEqual([
      'ban-tin.session_token',
      0,
    ]);
    expect(await currentActor(here)).toBeNull();
    expect(await currentActor(elsewhere)).not.toBeNull();
  });
});

describe('a disabled account', () => {
  it('cannot sign in, and only the right password says why', async () => {
    const { email, id } = await anAccount('writer');
    await db.user.update({ where: { id }, data: { disabledAt: new Date() } });
    expect(await attempt(email)).toMatchObject({ issues: [{ key: 'accountDisabled' }] });
    expect(await attempt(email, 'sai mật khẩu')).toMatchObject({ issues: [{ key: 'signInRefused' }] });
    expect(await db.session.count()).toBe(0);
  });

  it('loses its sessions at once, and does not get them back', async () => {
    const [administrator, writer] = [await anAccount('administrator'), await anAccount('writer')];
    const headers = await signedInHeaders(writer.email);
    await setDisabled(administrator, systemClock, { id: writer.id, disabled: true });
    expect(await signedIn(headers)).toBeNull();
    await setDisabled(administrator, systemClock, { id: writer.id, disabled: false });
    expect(await signedIn(headers)).toBeNull();
  });

  it('is nobody even where a session was left', async () => {
    const { email, id } = await anAccount('writer');
    const headers = await signedInHeaders(email);
    await db.user.update({ where: { id }, data: { disabledAt: new Date() } });
    expect(await currentActor(headers)).toBeNull();
  });
});

describe('attempts', () => {
  const at = clockAt('2026-11-20T08:00:00Z');

  it('are limited by person and place, right password or not, until the window is over', async () => {
    const { email } = await anAccount('writer');
    for (let n = 0; n < 5; n++)
      expect(await attempt(email, 'sai', '192.0.2.1', at)).toMatchObject({
        issues: [{ key: 'signInRefused' }],
      });
    const refusal = { ok: false, issues: [{ field: '', key: 'tooManyAttempts', values: { minutes: 10 } }] };
    expect(await attempt(email, password, '192.0.2.1', at)).toEqual(refusal);
    expect((await attempt(email, password, '192.0.2.2', at)).ok).toBe(true);
    expect((await attempt(email, password, '192.0.2.1', clockAt('2026-11-20T08:10:00Z'))).ok).toBe(true);
  });

  it('cannot slip through side by side', async () => {
    const { email } = await anAccount('writer');
    const results = await Promise.all(
      Array.from({ length: 12 }, () => attempt(email, 'sai', '192.0.2.1', at)),
    );
    const keys = results.map((result) => (result.ok ? 'ok' : result.issues[0]?.key));
    expect(keys.filter((key) => key === 'signInRefused')).toHaveLength(5);
    expect(keys.filter((key) => key === 'tooManyAttempts')).toHaveLength(7);
  });

  it('are limited by person whatever addresses they come from', async () => {
    const { email } = await anAccount('writer');
    await attempt(email, 'sai', '192.0.2.1', at);
    await db.rateLimit.updateMany({ where: { key: { contains: ':account:' } }, data: { count: 30 } });
    expect(await attempt(email, password, '198.51.100.1', at)).toMatchObject({
      issues: [{ key: 'tooManyAttempts', values: { minutes: 60 } }],
    });
  });

  it('elsewhere do not keep out whoever has signed in from this browser before', async () => {
    const { email } = await anAccount('writer');
    const known = requestHeaders(dataOf(await attempt(email)));
    known.delete('user-agent');
    await attempt(email, 'sai', '192.0.2.1', at);
    await db.rateLimit.updateMany({ where: { key: { contains: ':account:' } }, data: { count: 30 } });
    expect(await attempt(email, password, '198.51.100.1', at)).toMatchObject({
      issues: [{ key: 'tooManyAttempts', values: { minutes: 60 } }],
    });
    expect((await signIn(at, { email, password }, known)).ok).toBe(true);
    await signIn(at, { email, password: 'sai' }, known);
    await db.rateLimit.updateMany({ where: { key: { contains: ':known:' } }, data: { count: 10 } });
    expect(await signIn(at, { email, password }, known)).toMatchObject({
      issues: [{ key: 'tooManyAttempts' }],
    });
  });

  it('are not freed by the mark of another person’s browser, or an invented one', async () => {
    const [writer, editor] = [await anAccount('writer'), await anAccount('editor')];
    const known = requestHeaders(dataOf(await attempt(editor.email)));
    const invented = requestHeaders([{ name: 'ban-tin.known-browser', value: 'abc.def' }]);
    for (const headers of [known, invented]) {
      await db.rateLimit.deleteMany();
      for (let n = 0; n < 5; n++) await signIn(at, { email: writer.email, password: 'sai' }, headers);
      expect(await signIn(at, { email: writer.email, password }, headers)).toMatchObject({
        issues: [{ key: 'tooManyAttempts' }],
      });
    }
  });

  it('are limited for whoever walks through the networks of one IPv6 customer', async () => {
    const from = async (network: string) => {
      const result = await attempt('nguoi@truong.example', 'sai', `2001:db8:${network}::9`, at);
      return result.ok ? 'ok' : result.issues[0]?.key;
    };
    await from('77:1');
    await db.rateLimit.updateMany({ where: { key: { contains: ':around:' } }, data: { count: 119 } });
    expect(await from('77:2')).toBe('signInRefused');
    expect(await from('77:3')).toBe('tooManyAttempts');
    expect(await from('78:1')).toBe('signInRefused');
  });

  it('are limited by address whatever names are tried', async () => {
    await attempt('nguoi@truong.example', 'sai', '192.0.2.1', at);
    await db.rateLimit.updateMany({ where: { key: { contains: ':address:' } }, data: { count: 60 } });
    expect(await attempt('nguoi-khac@truong.example', 'sai', '192.0.2.1', at)).toMatchObject({
      issues: [{ key: 'tooManyAttempts' }],
    });
  });

  it('count the address that the nearest proxy wrote, not the one the sender claims', async () => {
    const { email } = await anAccount('writer');
    for (let n = 0; n < 5; n++) await attempt(email, 'sai', `203.0.113.${n}, 192.0.2.1`, at);
    expect(await attempt(email, password, '192.0.2.1', at)).toMatchObject({
      issues: [{ key: 'tooManyAttempts' }],
    });
  });

  it('are forgotten after a success', async () => {
    const { email } = await anAccount('writer');
    for (let n = 0; n < 4; n++) await attempt(email, 'sai', '192.0.2.1', at);
    expect((await attempt(email, password, '192.0.2.1', at)).ok).toBe(true);
    for (let n = 0; n < 5; n++)
      expect(await attempt(email, 'sai', '192.0.2.1', at)).toMatchObject({
        issues: [{ key: 'signInRefused' }],
      });
  });

  it('do not count against an office whose people all sign in', async () => {
    const { email } = await anAccount('writer');
    for (let n = 0; n < 3; n++) await attempt(email, password, '192.0.2.1', at);
    const counts = await db.rateLimit.findMany({ where: { key: { startsWith: 'sign-in:' } } });
    expect(counts.map(({ count }) => count)).toEqual([0]);
  });

  it('that are a day old are swept away', async () => {
    const { email } = await anAccount('writer');
    await attempt('nguoi@truong.example', 'sai', '192.0.2.1', at);
    await attempt(email, password, '192.0.2.2', clockAt('2026-11-21T08:00:01Z'));
    expect(await db.rateLimit.count()).toBe(1);
  });

  it('keep no address or name in the clear', async () => {
    await attempt('nguoi@truong.example', 'sai', '192.0.2.77', at);
    const keys = (await db.rateLimit.findMany()).map(({ key }) => key);
    expect(keys).toHaveLength(4);
    expect(keys.join()).not.toMatch(/nguoi|192\.0/);
  });
});
