import { beforeEach, describe, expect, test } from 'vitest';
import { clockAt } from '../../../lib/clock.ts';
import { readBanner, saveBanner, sweepBanner } from '../../../lib/settings/banner.ts';
import { indexNowKey } from '../../../lib/settings/index-now-key.ts';
import { readSite } from '../../../lib/settings/site.ts';
import { actorOf } from '../../support/actors.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { dataOf, issuesOf } from '../../support/newsroom.ts';

beforeEach(emptyDatabase);

const at = (time: string) => clockAt(`2026-11-20T${time}:00+07:00`);
const none = { text: '', link: '' };
const told = { text: 'Nghỉ học chiều nay vì bão số 9', link: '/vi/tin-tuc/bao-so-9' };
const notice = async (locale: 'vi' | 'en' = 'vi') => (await readSite(locale)).notice;
const version = async () => (await db.contentVersion.findFirst())?.version ?? 0n;

describe('the notice of every page', () => {
  test('is told at once, in the languages in which it says something, and every page is made anew', async () => {
    const actor = await actorOf('administrator');
    const before = await version();
    dataOf(await saveBanner(actor, at('13:00'), { version: 0, vi: told, en: none }));
    expect(await notice()).toEqual({ ...told, since: at('13:00')() });
    expect(await notice('en')).toBeNull();
    expect(await version()).toBeGreaterThan(before);
    expect(await db.contentChange.findFirst({ where: { tag: '*' } })).not.toBeNull();
    expect(await db.timelineEvent.findFirst()).toMatchObject({
      kind: 'settings.bannerSaved',
      actorId: actor.id,
      data: { version: 1, vi: told.text, en: '' },
    });
    dataOf(await saveBanner(actor, at('14:00'), { version: 1, vi: none, en: none }));
    expect(await notice()).toBeNull();
    expect((await db.timelineEvent.findMany()).map(({ kind }) => kind)).toContain('settings.bannerRemoved');
  });

  test('comes and goes by the clocks of the site, which is told to stored pages', async () => {
    const actor = await actorOf('administrator');
    const when = { fromDay: '21/11/2026', fromTime: '7h30', untilDay: '22/11/2026' };
    dataOf(await saveBanner(actor, at('13:00'), { version: 0, vi: told, en: none, ...when }));
    expect(await notice()).toBeNull();
    expect(await readBanner()).toMatchObject({
      from: new Date('2026-11-21T07:30:00+07:00'),
      until: new Date('2026-11-23T00:00:00+07:00'),
    });
    expect(await sweepBanner(clockAt('2026-11-21T07:29:59+07:00'))).toBe(false);
    const before = await version();
    expect(await sweepBanner(clockAt('2026-11-21T07:30:00+07:00'))).toBe(true);
    expect(await sweepBanner(clockAt('2026-11-21T07:30:02+07:00'))).toBe(false);
    expect(await notice()).toMatchObject({ text: told.text });
    expect(await version()).toBe(before + 1n);
    expect(await sweepBanner(clockAt('2026-11-23T00:00:00+07:00'))).toBe(true);
    expect(await notice()).toBeNull();
  });

  test.each([
    [{ vi: { text: 'x'.repeat(301), link: '' } }, 'vi.text', 'tooLong'],
    [{ vi: { text: 'Bão', link: 'javascript:alert(1)' } }, 'vi.link', 'bannerLink'],
    [{ vi: { text: '', link: '/vi' } }, 'vi.text', 'required'],
    [{ fromDay: '31/2/2026' }, 'fromDay', 'date'],
    [{ fromTime: '7:30' }, 'fromDay', 'required'],
    [{ untilDay: '19/11/2026' }, 'untilDay', 'bannerEnd'],
  ])('refuses %j', async (wrong, field, key) => {
    const input = { version: 0, vi: told, en: none, ...wrong };
    expect(issuesOf(await saveBanner(await actorOf('administrator'), at('13:00'), input))).toMatchObject([
      { field, key },
    ]);
    expect(await db.banner.count()).toBe(0);
  });

  test('is for administrators, and tells who saved second', async () => {
    for (const role of ['writer', 'editor', 'publisher'] as const) {
      const result = await saveBanner(await actorOf(role), at('13:00'), { version: 0, vi: told, en: none });
      expect(issuesOf(result)).toEqual([{ field: '', key: 'notPermitted' }]);
    }
    const actor = await actorOf('administrator');
    dataOf(await saveBanner(actor, at('13:00'), { version: 0, vi: told, en: none }));
    const second = await saveBanner(actor, at('13:01'), { version: 0, vi: none, en: none });
    expect(issuesOf(second)).toMatchObject([{ key: 'overtaken', values: { by: actor.name, version: 1 } }]);
    expect(await notice()).not.toBeNull();
  });
});

test('the key for search engines is the desk’s, else the environment’s', async () => {
  expect(await indexNowKey()).toBeNull();
  await db.settings.create({ data: { id: 1, indexNowKey: 'tu-ban-bien-tap' } });
  expect(await indexNowKey()).toBe('tu-ban-bien-tap');
});
