import { beforeEach, describe, expect, it } from 'vitest';
import { editAccount, endSessions, saveProfile, setDisabled } from '../../../lib/accounts/commands.ts';
import { inviteAccount, sendLink } from '../../../lib/accounts/invitation.ts';
import type { Role } from '../../../lib/accounts/permissions.ts';
import { currentActor, signedIn } from '../../../lib/accounts/session.ts';
import { clockAt } from '../../../lib/clock.ts';
import { removeName } from '../../../lib/names/order.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { makeUnit } from '../../support/newsroom.ts';
import { anAccount, signedInHeaders } from '../../support/staff.ts';

beforeEach(emptyDatabase);

const clock = clockAt('2026-11-20T08:00:00Z');
const lan = {
  email: 'Lan.Tran@Truong.example',
  name: '  Trần  Thị Lan ',
  role: 'editor',
  interfaceLocale: 'vi',
};

const happenings = async () =>
  (await db.timelineEvent.findMany({ orderBy: { id: 'asc' } })).map(({ kind, actorId, data }) => ({
    kind,
    actorId,
    data,
  }));

describe.each<Role>(['writer', 'editor', 'publisher'])('a %s', (role) => {
  it('may not touch accounts', async () => {
    const actor = await anAccount(role);
    const other = await anAccount('administrator');
    const before = await db.user.findMany({ orderBy: { id: 'asc' } });
    const refusal = { ok: false, issues: [{ field: '', key: 'notPermitted' }] };
    expect(await inviteAccount(actor, clock, lan)).toEqual(refusal);
    expect(await editAccount(actor, clock, { id: actor.id, name: 'A', role: 'administrator' })).toEqual(
      refusal,
    );
    expect(await setDisabled(actor, clock, { id: other.id, disabled: true })).toEqual(refusal);
    expect(await sendLink(actor, clock, { id: other.id })).toEqual(refusal);
    expect(await db.user.findMany({ orderBy: { id: 'asc' } })).toEqual(before);
  });
});

describe('inviteAccount', () => {
  it('makes one account for one mailbox, however it is typed', async () => {
    const administrator = await anAccount('administrator');
    await inviteAccount(administrator, clock, lan);
    const again = await inviteAccount(administrator, clock, { ...lan, email: 'lan.tran@TRUONG.example' });
    expect(again).toEqual({
      ok: false,
      issues: [{ field: 'email', key: 'emailTaken', values: { email: 'lan.tran@truong.example' } }],
    });
    expect(await db.user.count()).toBe(2);
  });

  it('makes one account when asked twice at once', async () => {
    const administrator = await anAccount('administrator');
    const results = await Promise.all([1, 2, 3].map(() => inviteAccount(administrator, clock, lan)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.user.count({ where: { email: 'lan.tran@truong.example' } })).toBe(1);
  });

  it('names every field that is wrong', async () => {
    const administrator = await anAccount('administrator');
    const result = await inviteAccount(administrator, clock, { email: 'lan@', name: ' ', role: 'chief' });
    expect(result.ok ? [] : result.issues.map(({ field, key }) => `${field} ${key}`)).toEqual([
      'email email',
      'name required',
      'role required',
      'interfaceLocale required',
    ]);
  });
});

describe('editAccount', () => {
  it('changes name and role, and remembers both', async () => {
    const [administrator, writer] = [await anAccount('administrator'), await anAccount('writer')];
    const result = await editAccount(administrator, clock, {
      id: writer.id,
      name: 'Lê Ỷ Nhi'.normalize('NFD'),
      role: 'publisher',
    });
    expect(result.ok).toBe(true);
    expect(await db.user.findUnique({ where: { id: writer.id } })).toMatchObject({
      name: 'Lê Ỷ Nhi',
      role: 'publisher',
    });
    expect((await happenings()).slice(-2)).toEqual([
      {
        kind: 'account.renamed',
        actorId: administrator.id,
        data: { accountId: writer.id, from: writer.name, to: 'Lê Ỷ Nhi' },
      },
      {
        kind: 'account.roleChanged',
        actorId: administrator.id,
        data: { accountId: writer.id, from: 'writer', to: 'publisher' },
      },
    ]);
  });

  it('holds for the next request of a session that is open', async () => {
    const [administrator, writer] = [await anAccount('administrator'), await anAccount('writer')];
    const headers = await signedInHeaders(writer.email);
    await editAccount(administrator, clock, { id: writer.id, name: writer.name, role: 'publisher' });
    expect((await currentActor(headers))?.role).toBe('publisher');
  });

  it('leaves an administrator who can sign in', async () => {
    const [last, disabled] = [
      await anAccount('administrator'),
      await anAccount('administrator', { email: 'cu@truong.example' }),
    ];
    await setDisabled(last, clock, { id: disabled.id, disabled: true });
    const result = await editAccount(last, clock, { id: last.id, name: last.name, role: 'editor' });
    expect(result).toEqual({ ok: false, issues: [{ field: 'role', key: 'lastAdministrator' }] });
  });

  it('leaves one even when two step down at once', async () => {
    const pair = [
      await anAccount('administrator'),
      await anAccount('administrator', { email: 'hai@truong.example' }),
    ];
    const results = await Promise.all(
      pair.map((actor) => editAccount(actor, clock, { id: actor.id, name: actor.name, role: 'editor' })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.user.count({ where: { role: 'administrator' } })).toBe(1);
  });

  it('finds no account that is not there', async () => {
    const administrator = await anAccount('administrator');
    const result = await editAccount(administrator, clock, { id: 'khong-co', name: 'A', role: 'editor' });
    expect(result).toEqual({ ok: false, issues: [{ field: '', key: 'notFound' }] });
  });
});

describe('editAccount and units', () => {
  it('binds writers and editors, tells of it, and lets go of who rises above', async () => {
    const [administrator, editor] = [await anAccount('administrator'), await anAccount('editor')];
    const headers = await signedInHeaders(editor.email);
    const unitId = await makeUnit();
    const change = { id: editor.id, name: editor.name, role: 'editor', unitIds: [unitId] };
    expect((await editAccount(administrator, clock, change)).ok).toBe(true);
    expect((await currentActor(headers))?.unitIds).toEqual([unitId]);
    expect((await happenings()).at(-1)).toEqual({
      kind: 'account.unitsChanged',
      actorId: administrator.id,
      data: { accountId: editor.id, from: [], to: ['Phòng Tổ chức – Hành chính'] },
    });
    const told = (await happenings()).length;
    await editAccount(administrator, clock, change);
    expect((await happenings()).length).toBe(told);
    expect(await removeName(administrator, clock, 'unit', { id: unitId })).toEqual({
      ok: false,
      issues: [{ field: '', key: 'unitStaffed', values: { count: 1 } }],
    });
    await editAccount(administrator, clock, { ...change, role: 'publisher' });
    expect(await currentActor(headers)).toEqual(expect.not.objectContaining({ unitIds: expect.anything() }));
    const strange = { ...change, unitIds: ['0190b9a8-0000-7000-8000-000000000000'] };
    expect(await editAccount(administrator, clock, strange)).toMatchObject({
      issues: [{ key: 'unitMissing' }],
    });
    expect(await editAccount(administrator, clock, { ...change, unitIds: ['x'] })).toMatchObject({
      ok: false,
    });
    expect(await db.userUnit.count()).toBe(0);
  });
});

describe('setDisabled', () => {
  it('says who closed the account and when', async () => {
    const [administrator, writer] = [await anAccount('administrator'), await anAccount('writer')];
    await setDisabled(administrator, clock, { id: writer.id, disabled: true });
    expect(await db.user.findUnique({ where: { id: writer.id } })).toMatchObject({ disabledAt: clock() });
    await setDisabled(administrator, clock, { id: writer.id, disabled: false });
    expect((await happenings()).slice(-2).map(({ kind }) => kind)).toEqual([
      'account.disabled',
      'account.enabled',
    ]);
  });

  it('does nothing the second time', async () => {
    const [administrator, writer] = [await anAccount('administrator'), await anAccount('writer')];
    for (let n = 0; n < 2; n++)
      expect((await setDisabled(administrator, clock, { id: writer.id, disabled: true })).ok).toBe(true);
    expect((await happenings()).filter(({ kind }) => kind === 'account.disabled')).toHaveLength(1);
  });

  it('is never one’s own doing', async () => {
    const administrator = await anAccount('administrator');
    await anAccount('administrator', { email: 'hai@truong.example' });
    const result = await setDisabled(administrator, clock, { id: administrator.id, disabled: true });
    expect(result).toEqual({ ok: false, issues: [{ field: '', key: 'ownAccount' }] });
  });

  it('leaves one administrator when two close each other at once', async () => {
    const one = await anAccount('administrator');
    const two = await anAccount('administrator', { email: 'hai@truong.example' });
    await Promise.all([
      setDisabled(one, clock, { id: two.id, disabled: true }),
      setDisabled(two, clock, { id: one.id, disabled: true }),
    ]);
    expect(await db.user.count({ where: { role: 'administrator', disabledAt: null } })).toBe(1);
  });
});

describe('saveProfile', () => {
  it('changes name and desk of the actor, and of nobody else', async () => {
    const [writer, other] = [await anAccount('writer'), await anAccount('editor')];
    const headers = await signedInHeaders(writer.email);
    const profile = { name: ' Lê  Ỷ Nhi ', interfaceLocale: 'en', role: 'administrator', id: other.id };
    expect(await saveProfile(writer, clock, profile)).toEqual({ ok: true, data: { locale: 'en' } });
    expect(await currentActor(headers)).toMatchObject({
      id: writer.id,
      name: 'Lê Ỷ Nhi',
      interfaceLocale: 'en',
      role: 'writer',
    });
    expect(await db.user.findUnique({ where: { id: other.id } })).toMatchObject({ interfaceLocale: 'vi' });
    expect((await happenings()).at(-1)).toMatchObject({ kind: 'account.renamed', actorId: writer.id });
  });

  it('knows two languages, and nobody without a name', async () => {
    const writer = await anAccount('writer');
    expect(await saveProfile(writer, clock, { name: ' ', interfaceLocale: 'fr' })).toMatchObject({
      issues: [{ field: 'name' }, { field: 'interfaceLocale' }],
    });
  });
});

describe('endSessions', () => {
  it('ends one, or all', async () => {
    const writer = await anAccount('writer');
    const [here, there] = [await signedInHeaders(writer.email), await signedInHeaders(writer.email)];
    const session = await signedIn(there);
    await endSessions(writer, { sessionId: session?.sessionId ?? '' });
    expect([await currentActor(here), await currentActor(there)]).toEqual([
      expect.objectContaining({ id: writer.id }),
      null,
    ]);
    await endSessions(writer, 'all');
    expect(await currentActor(here)).toBeNull();
  });

  it('ends nobody else’s', async () => {
    const [writer, other] = [await anAccount('writer'), await anAccount('editor')];
    const headers = await signedInHeaders(other.email);
    const session = await signedIn(headers);
    const result = await endSessions(writer, { sessionId: session?.sessionId ?? '' });
    expect(result).toEqual({ ok: false, issues: [{ field: '', key: 'notFound' }] });
    expect(await currentActor(headers)).not.toBeNull();
  });
});
