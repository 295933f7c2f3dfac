import { beforeAll, describe, expect, it } from 'vitest';
import { editAccount } from '../../../lib/accounts/commands.ts';
import type { Actor } from '../../../lib/accounts/permissions.ts';
import { clockAt } from '../../../lib/clock.ts';
import { RecordFilter } from '../../../lib/timeline/record-filter.ts';
import { recordPageSize, siteRecord, wholeRecord } from '../../../lib/timeline/site-record.ts';
import { db } from '../../support/database.ts';
import { dataOf, makeActor, makeDraft } from '../../support/newsroom.ts';

const timeZone = 'Asia/Ho_Chi_Minh';
let administrator: Actor;
let writer: Actor;
let articleId: string;

/** A hundred and twenty saves of an editor's, three in every millisecond, of which one is a sign-in. */
beforeAll(async () => {
  administrator = await makeActor('administrator');
  writer = await makeActor('writer', 'Lê Ỷ Nhi');
  ({ articleId } = await makeDraft(writer, {
    clock: clockAt('2026-11-01T00:30:00+07:00'),
    vi: { slug: 'tin' },
  }));
  const start = new Date('2026-11-10T00:00:00Z').getTime();
  const events = Array.from({ length: 120 }, (_, n) => ({
    at: new Date(start + Math.floor(n / 3)),
    kind: n % 40 === 0 ? 'signIn.failed' : 'settings.saved',
    actorId: n % 40 === 0 ? null : administrator.id,
    data: n % 40 === 0 ? { accountId: writer.id } : { n },
  }));
  await db.timelineEvent.createMany({ data: events });
  const change = { id: writer.id, name: 'Lê Ỷ Nhi', role: 'editor' };
  dataOf(await editAccount(administrator, clockAt('2026-11-20T08:00:00Z'), change));
});

const filterOf = (given: object) => RecordFilter.parse(given);

/** Everything that a filter lets through, by going from page to page with one of the cursors. */
async function walked(given: object, way: 'older' | 'newer', from?: string) {
  const pages = [];
  for (let cursor = from; ; ) {
    const asked = cursor ? (way === 'older' ? { before: cursor } : { after: cursor }) : {};
    const page = await siteRecord(administrator, filterOf(given), timeZone, asked);
    if (!page) throw new Error('not shown');
    pages.push(page);
    const next = page[way];
    if (!next) return pages;
    cursor = next;
  }
}

const ids = (pages: Awaited<ReturnType<typeof walked>>) =>
  pages.map((page) => page.entries.map(({ id }) => id));

const inOrder = async () =>
  (await db.timelineEvent.findMany({ orderBy: [{ at: 'desc' }, { id: 'desc' }] })).map(({ id }) => id);

describe('the record', () => {
  it('is paged without gap or repetition, there and back', async () => {
    const down = await walked({}, 'older');
    expect(ids(down).flat()).toEqual(await inOrder());
    expect(down.map(({ entries }) => entries.length)).toEqual([recordPageSize, recordPageSize, 23]);
    expect(down[0]?.newer).toBeNull();
    const last = down.at(-1);
    const up = await walked({}, 'newer', last?.newer ?? '');
    expect(ids(up.toReversed()).flat()).toEqual((await inOrder()).slice(0, -(last?.entries.length ?? 0)));
    expect(up.at(-1)?.newer).toBeNull();
    expect(up[0]?.older).not.toBeNull();
  });

  it('stays in place while new events come', async () => {
    const [first] = await walked({}, 'older');
    const second = () => siteRecord(administrator, filterOf({}), timeZone, { before: first?.older ?? '' });
    const before = await second();
    await db.timelineEvent.create({ data: { at: new Date('2026-11-21T00:00:00Z'), kind: 'settings.saved' } });
    expect(await second()).toEqual(before);
  });

  it('finds what a person did, and what was done to them or in their name', async () => {
    const pages = await walked({ person: writer.id }, 'older');
    expect(pages.flatMap(({ entries }) => entries.map(({ kind, by }) => [kind, by?.id ?? null]))).toEqual([
      ['account.roleChanged', administrator.id],
      ...Array.from({ length: 3 }, () => ['signIn.failed', null]),
      ['translation.saved', writer.id],
      ['article.created', writer.id],
    ]);
  });

  it('names the person and the story that an event is about', async () => {
    const changed = await siteRecord(administrator, filterOf({ room: 'account' }), timeZone);
    expect(changed?.entries).toMatchObject([
      {
        kind: 'account.roleChanged',
        subject: { id: writer.id, name: 'Lê Ỷ Nhi' },
        by: { id: administrator.id },
      },
    ]);
    const written = await siteRecord(administrator, filterOf({ article: articleId }), timeZone);
    expect(written?.entries.map(({ kind, article }) => [kind, article?.title])).toEqual([
      ['translation.saved', 'Hội nghị viên chức, người lao động năm học 2023–2024'],
      ['article.created', 'Hội nghị viên chức, người lao động năm học 2023–2024'],
    ]);
  });

  it('knows days as the institution’s clocks do', async () => {
    const kinds = async (given: object) =>
      (await walked(given, 'older')).flatMap(({ entries }) => entries.map(({ kind }) => kind));
    expect(await kinds({ from: '2026-11-01', to: '1/11/2026' })).toEqual([
      'translation.saved',
      'article.created',
    ]);
    expect(await kinds({ to: '2026-10-31' })).toEqual([]);
    expect(await kinds({ from: '2026-11-20', to: '2026-11-20' })).toEqual(['account.roleChanged']);
  });

  it.each(['', 'x', '1.x', '99999999999999999.0190b9a8-0000-7000-8000-000000000000', "1.' OR 1=1"])(
    'begins anew for a cursor such as %j',
    async (before) => {
      const page = await siteRecord(administrator, filterOf({}), timeZone, { before });
      expect(page?.entries[0]?.id).toBe((await inOrder())[0]);
    },
  );

  it('takes filters that make no sense for none', () => {
    const odd = { person: ['a'], room: 'x'.repeat(100), article: 'x', from: 'hôm qua', to: {} };
    expect(filterOf(odd)).toEqual({ person: null, room: null, article: null, from: null, to: null });
  });

  it('is exported whole', async () => {
    const found = [];
    for await (const { id } of wholeRecord(administrator, filterOf({}), timeZone)) found.push(id);
    expect(found).toEqual(await inOrder());
  });
});
