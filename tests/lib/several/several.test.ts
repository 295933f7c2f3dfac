import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor, Role } from '../../../lib/accounts/permissions.ts';
import { actOnSeveral } from '../../../lib/several/commands.ts';
import { outlookOfSeveral, severalActionsOf } from '../../../lib/several/outlook.ts';
import type { SeveralAction } from '../../../lib/several/schema.ts';
import { fresh } from '../../support/attempt.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import {
  dataOf,
  issuesOf,
  makeDraft,
  makePublished,
  makeSection,
  makeStaff,
  makeUnit,
  morning,
} from '../../support/newsroom.ts';

let staff: Record<Role, Actor>;
let ready: string;
let lacking: string;
let out: string;
let both: string[];

const itemsFor = async (action: SeveralAction, ids: string[], actor: Actor) =>
  (await outlookOfSeveral(actor, action, ids)).map(({ articleId, versions: { shared, vi, en }, seen }) =>
    [articleId, shared, vi, en, seen.join(',')].join(':'),
  );

const statuses = async (articleId: string) =>
  Object.fromEntries(
    (await db.translation.findMany({ where: { articleId } })).map(({ locale, status }) => [locale, status]),
  );

beforeAll(async () => {
  await emptyDatabase();
  staff = await makeStaff();
});

beforeEach(async () => {
  ({ articleId: ready } = await makeDraft(staff.writer, {
    vi: { title: 'Bài đủ điều kiện', slug: fresh('du') },
  }));
  ({ articleId: lacking } = await makeDraft(staff.writer, {
    vi: { title: 'Bài thiếu sapo', slug: fresh('thieu'), sapo: '' },
  }));
  ({ articleId: out } = await makePublished(staff.publisher));
  both = [ready, lacking];
});

describe('what is looked at before', () => {
  test('says of each article and language what will happen, and what stands in the way', async () => {
    const looked = await outlookOfSeveral(staff.publisher, 'publish', [ready, lacking, out, ready]);
    expect(looked.map(({ articleId }) => articleId)).toEqual([ready, lacking, out]);
    expect(
      looked.map(({ prospects }) => prospects.map(({ issues }) => issues.map(({ key }) => key))),
    ).toEqual([[[]], [['sapoMissing']], [['nothingToPublish'], ['nothingToPublish']]]);
    const withdrawing = await outlookOfSeveral(staff.publisher, 'withdraw', [ready, out]);
    expect(
      withdrawing.map(({ prospects }) => prospects.map(({ locale, issues }) => [locale, issues.length])),
    ).toEqual([
      [['vi', 1]],
      [
        ['vi', 0],
        ['en', 0],
      ],
    ]);
  });

  test('shows nobody what they may not see, and no more than may be done', async () => {
    expect(await outlookOfSeveral(staff.writer, 'section', [ready, out, 'không phải id'])).toHaveLength(1);
    expect(severalActionsOf(staff.writer)).toEqual(['section', 'unit', 'trash']);
    expect(severalActionsOf(staff.publisher)).toEqual(['publish', 'withdraw', 'section', 'unit', 'trash']);
    const [mine] = await outlookOfSeveral(staff.writer, 'publish', [ready]);
    expect(mine?.prospects).toEqual([
      { locale: 'vi', issues: [{ field: '', key: 'notPermitted' }], warnings: [] },
    ]);
  });
});

describe('several at once', () => {
  test('are published, each by itself: what one lacks keeps no other back', async () => {
    const items = await itemsFor('publish', both, staff.publisher);
    const input = { action: 'publish', items, locales: ['vi', 'en'] };
    expect(dataOf(await actOnSeveral(staff.publisher, morning, input))).toEqual([
      { articleId: ready, outcomes: [{ locale: 'vi', issues: [] }] },
      {
        articleId: lacking,
        outcomes: [{ locale: 'vi', issues: [expect.objectContaining({ key: 'sapoMissing' })] }],
      },
    ]);
    expect(await statuses(ready)).toEqual({ vi: 'published' });
    expect(await statuses(lacking)).toEqual({ vi: 'draft' });
    expect(await db.timelineEvent.count({ where: { articleId: ready, kind: 'translation.published' } })).toBe(
      1,
    );
  });

  test('are not published unseen when somebody has written meanwhile', async () => {
    const [item = ''] = await itemsFor('publish', [ready], staff.publisher);
    await db.translation.updateMany({ where: { articleId: ready }, data: { title: 'Khác' } });
    const older = item.replace(/:1:0:/, ':7:0:');
    const [result] = dataOf(
      await actOnSeveral(staff.publisher, morning, { action: 'publish', items: [older], locales: ['vi'] }),
    );
    expect(result?.outcomes[0]?.issues[0]?.key).toBe('overtaken');
    expect(await statuses(ready)).toEqual({ vi: 'draft' });
  });

  test('are withdrawn in the languages chosen, with one reason', async () => {
    const items = await itemsFor('withdraw', [out], staff.publisher);
    const input = { action: 'withdraw', items, locales: ['en'], reason: 'Đăng nhầm.' };
    dataOf(await actOnSeveral(staff.publisher, morning, input));
    expect(await statuses(out)).toEqual({ vi: 'published', en: 'withdrawn' });
    expect(await db.withdrawal.findFirst()).toMatchObject({ reason: 'Đăng nhầm.' });
  });

  test('are filed anew, and keep everything else', async () => {
    const [section, unit, other] = [await makeSection(), await makeUnit(), await makeUnit()];
    const { articleId } = await makeDraft(staff.editor, {
      vi: { slug: fresh('moi') },
      unitIds: [other],
      schoolYear: 2023,
    });
    const moved = { action: 'section', sectionId: section };
    dataOf(
      await actOnSeveral(staff.editor, morning, {
        ...moved,
        items: await itemsFor('section', [articleId], staff.editor),
      }),
    );
    const issued = { action: 'unit', unitId: unit };
    dataOf(
      await actOnSeveral(staff.editor, morning, {
        ...issued,
        items: await itemsFor('unit', [articleId], staff.editor),
      }),
    );
    const stored = await db.article.findUnique({ where: { id: articleId }, include: { units: true } });
    expect(stored).toMatchObject({ sectionId: section, schoolYear: 2023, units: [{ unitId: unit }] });
  });

  test('are thrown away, those of which nothing is public', async () => {
    const items = await itemsFor('trash', [ready, out], staff.publisher);
    const looked = await outlookOfSeveral(staff.publisher, 'trash', [ready, out]);
    expect(looked.map(({ prospects }) => prospects[0]?.issues[0]?.key)).toEqual([undefined, 'trashPublic']);
    const results = dataOf(await actOnSeveral(staff.publisher, morning, { action: 'trash', items }));
    expect(results.map(({ outcomes }) => outcomes[0]?.issues[0]?.key)).toEqual([undefined, 'trashPublic']);
    expect(await db.article.findUnique({ where: { id: ready } })).toMatchObject({ trashedAt: morning() });
    expect(await outlookOfSeveral(staff.publisher, 'trash', [ready])).toEqual([]);
  });

  test('are refused to those who may not, one by one', async () => {
    const items = [`${ready}:1:1:0:`, `${out}:1:1:1:`];
    const results = dataOf(
      await actOnSeveral(staff.writer, morning, { action: 'publish', items, locales: ['vi'] }),
    );
    expect(results.map(({ outcomes }) => outcomes[0]?.issues[0]?.key)).toEqual(['notPermitted', 'notFound']);
    const sectionId = await makeSection();
    const filed = dataOf(await actOnSeveral(staff.editor, morning, { action: 'section', items, sectionId }));
    expect(filed.map(({ outcomes }) => outcomes[0]?.issues[0]?.key)).toEqual([undefined, 'notPermitted']);
  });

  test.each([
    [{ action: 'publish', items: [], locales: ['vi'] }, 'items', 'bulkNone'],
    [{ action: 'publish', items: [`${crypto.randomUUID()}:1:x:0:`], locales: ['vi'] }, 'items.0', 'invalid'],
    [{ action: 'section', items: [`${crypto.randomUUID()}:1:1:1:`], sectionId: '' }, 'sectionId', 'required'],
    [
      { action: 'withdraw', items: [`${crypto.randomUUID()}:1:1:1:`], locales: [] },
      'locales',
      'bulkLanguage',
    ],
    [{ action: 'burn', items: [] }, 'action', 'invalid'],
  ])('refuse %j', async (input, field, key) => {
    const [first] = issuesOf(await actOnSeveral(staff.publisher, morning, input));
    expect(first?.field.startsWith(field)).toBe(true);
    expect(first?.key).toBe(key);
  });
});
