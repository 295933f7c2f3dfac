import { beforeEach, describe, expect, it } from 'vitest';
import { clockAt } from '../../../lib/clock.ts';
import { saveSettings } from '../../../lib/settings/commands.ts';
import { readSettings } from '../../../lib/settings/queries.ts';
import { defaults } from '../../../lib/settings/schema.ts';
import { actorOf } from '../../support/actors.ts';
import { db, emptyDatabase } from '../../support/database.ts';

beforeEach(emptyDatabase);

const clock = clockAt('2026-11-20T08:00:00Z');
const input = {
  version: '0',
  accent: '#0B5D1E',
  email: 'BanTin@Truong.example',
  phone: '(0238) 355 1345',
  timeZone: 'Asia/Ho_Chi_Minh',
  schoolYearStart: '9',
  toneStyle: 'newer',
  vi: {
    nameplate: 'Bản tin Đại học',
    institution: 'Trường Đại học Bến Nghé',
    tagline: ' Tin  nhà ',
    address: 'Số 1\r\nĐường Ấp Bắc',
  },
  en: { nameplate: 'The Gazette', institution: 'Ben Nghe University', tagline: '', address: '' },
};

describe('saveSettings', () => {
  it('keeps what was typed, composed and trimmed, and remembers who changed what', async () => {
    const actor = await actorOf('administrator');
    const vi = { ...input.vi, institution: input.vi.institution.normalize('NFD') };
    expect(await saveSettings(actor, clock, { ...input, vi })).toEqual({ ok: true, data: { version: 1 } });
    expect(await readSettings()).toMatchObject({
      accent: '#0b5d1e',
      email: 'BanTin@Truong.example',
      schoolYearStart: 9,
      toneStyle: 'newer',
      version: 1,
      texts: { vi: { ...input.vi, tagline: 'Tin nhà', address: 'Số 1\nĐường Ấp Bắc' }, en: input.en },
    });
    const [event] = await db.timelineEvent.findMany();
    const fields = ['accent', 'email', 'phone', 'schoolYearStart', 'toneStyle'];
    const worded = [
      'vi.nameplate',
      'vi.institution',
      'vi.tagline',
      'vi.address',
      'en.nameplate',
      'en.institution',
    ];
    expect(event).toMatchObject({ kind: 'settings.saved', actorId: actor.id, data: { version: 1 } });
    expect(event?.data).toEqual({ version: 1, fields: [...fields, ...worded] });
  });

  it.each(['writer', 'editor', 'publisher'] as const)('is not for a %s', async (role) => {
    const actor = await actorOf(role);
    expect(await saveSettings(actor, clock, input)).toMatchObject({
      issues: [{ field: '', key: 'notPermitted' }],
    });
    expect(await db.settings.count()).toBe(0);
  });

  it.each([
    [{ accent: 'đỏ' }, 'accent', 'colour'],
    [{ accent: '#fff' }, 'accent', 'colour'],
    [{ accent: '#e8a33d' }, 'accent', 'accentContrast'],
    [{ accent: '#777777' }, 'accent', 'accentContrast'],
    [{ email: 'bantin@' }, 'email', 'email'],
    [{ phone: 'gọi cho Lan' }, 'phone', 'phone'],
    [{ timeZone: 'Asia/Sài_Gòn' }, 'timeZone', 'timeZone'],
    [{ timeZone: '' }, 'timeZone', 'timeZone'],
    [{ schoolYearStart: '13' }, 'schoolYearStart', 'tooLarge'],
    [{ toneStyle: 'hoà' }, 'toneStyle', 'invalid'],
    [{ vi: { ...input.vi, nameplate: ' ' } }, 'vi.nameplate', 'required'],
    [{ en: { ...input.en, address: 'x'.repeat(301) } }, 'en.address', 'tooLong'],
  ])('refuses %j', async (wrong, field, key) => {
    const result = await saveSettings(await actorOf('administrator'), clock, { ...input, ...wrong });
    expect(result).toMatchObject({ ok: false, issues: [{ field, key }] });
    expect(await db.settings.count()).toBe(0);
  });

  it('does not overwrite what somebody else has saved meanwhile, and shows it', async () => {
    const [lan, huong] = [await actorOf('administrator', 'Lan'), await actorOf('administrator', 'Hương')];
    await saveSettings(lan, clock, input);
    const result = await saveSettings(huong, clock, { ...input, phone: '113' });
    expect(result).toEqual({
      ok: false,
      issues: [
        { field: '', key: 'overtaken', values: { by: 'Lan', at: '2026-11-20T08:00:00.000Z', version: 1 } },
        { field: 'phone', key: 'storedMeanwhile', values: { value: '(0238) 355 1345' } },
      ],
    });
    expect((await readSettings()).phone).toBe('(0238) 355 1345');
  });

  it('keeps the levels of requirements, those of before where none are sent', async () => {
    const actor = await actorOf('administrator');
    const requirementLevels = { headingOrder: 'error', leadPhoto: 'off' } as const;
    expect((await saveSettings(actor, clock, { ...input, requirementLevels })).ok).toBe(true);
    expect((await saveSettings(actor, clock, { ...input, version: '1', phone: '113' })).ok).toBe(true);
    expect((await readSettings()).requirementLevels).toEqual(requirementLevels);
    const odd = await saveSettings(actor, clock, {
      ...input,
      version: '2',
      requirementLevels: { a: 'loud' },
    });
    expect(odd).toMatchObject({ ok: false, issues: [{ field: 'requirementLevels.a' }] });
  });

  it('lets one of two win who save at once', async () => {
    const actor = await actorOf('administrator');
    const results = await Promise.all(
      ['111', '112', '113'].map((phone) => saveSettings(actor, clock, { ...input, phone })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await readSettings()).version).toBe(1);
  });
});

it('reads what holds before anything was saved', async () => {
  expect(await readSettings()).toEqual({ ...defaults, accentDark: expect.stringMatching(/^#[0-9a-f]{6}$/) });
});
