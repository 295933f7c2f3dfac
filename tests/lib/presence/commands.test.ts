import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor, Role } from '../../../lib/accounts/permissions.ts';
import { clockAt } from '../../../lib/clock.ts';
import { appear, disappear, presenceMs } from '../../../lib/presence/commands.ts';
import { PresenceInput } from '../../../lib/presence/schema.ts';
import { db } from '../../support/database.ts';
import { makeDraft, makeStaff } from '../../support/newsroom.ts';

let staff: Record<Role, Actor>;
let articleId: string;

beforeAll(async () => {
  staff = await makeStaff();
  ({ articleId } = await makeDraft(staff.writer, { vi: { slug: 'cung-viet' } }));
});

const start = Date.parse('2023-06-30T09:00:00+07:00');
const since = (ms: number) => clockAt(new Date(start + ms));
const at = (screenId: string, part: PresenceInput['part'] = 'vi', block: string | null = 's0p1') => ({
  ...{ articleId, screenId, part, block },
});

describe('an open screen', () => {
  test('is seen by the others, with where it writes and how the article stands', async () => {
    expect(await appear(staff.writer, since(0), at('screen-of-writer'))).toEqual({
      others: [],
      versions: { shared: 1, vi: 1, en: 0 },
    });
    const seen = await appear(staff.editor, since(1_000), at('screen-of-editor', 'en', null));
    expect(seen?.others).toEqual([
      { screenId: 'screen-of-writer', name: staff.writer.name, part: 'vi', block: 's0p1' },
    ]);
    await appear(staff.editor, since(2_000), at('screen-of-editor', 'shared', null));
    const back = await appear(staff.writer, since(3_000), at('screen-of-writer'));
    expect(back?.others).toMatchObject([{ name: staff.editor.name, part: 'shared' }]);
  });

  test('is gone by itself soon after its last word, and at once when it says so', async () => {
    const late = await appear(staff.writer, since(2_000 + presenceMs), at('screen-of-writer'));
    expect(late?.others).toEqual([]);
    await appear(staff.editor, since(20_000), at('screen-of-editor'));
    await disappear(staff.writer, 'screen-of-editor');
    expect((await appear(staff.writer, since(20_000), at('screen-of-writer')))?.others).toHaveLength(1);
    await disappear(staff.editor, 'screen-of-editor');
    expect((await appear(staff.writer, since(20_000), at('screen-of-writer')))?.others).toEqual([]);
  });

  test('leaves no row behind for long, and cannot take the name of somebody else’s', async () => {
    await appear(staff.publisher, since(30_000), at('screen-of-writer', 'en', null));
    expect(await db.presence.findUnique({ where: { screenId: 'screen-of-writer' } })).toMatchObject({
      userId: staff.writer.id,
    });
    await appear(staff.editor, since(600_000), at('screen-of-editor'));
    expect(await db.presence.count()).toBe(1);
  });

  test('of an article that one may not see is none', async () => {
    const other = await makeDraft(staff.editor);
    const hidden = { ...at('screen-of-writer'), articleId: other.articleId };
    expect(await appear(staff.writer, since(0), hidden)).toBeNull();
    expect(await appear(staff.writer, since(0), { ...hidden, articleId: 'x' })).toBeNull();
  });
});

test('what a screen says of itself is short and plain', () => {
  const good = { screenId: 'screen-1', part: 'vi', block: '#3' };
  expect(PresenceInput.safeParse(good).success).toBe(true);
  for (const bad of [{ screenId: 'x' }, { screenId: 'a'.repeat(41) }, { part: 'de' }, { block: '<b>' }])
    expect([bad, PresenceInput.safeParse({ ...good, ...bad }).success]).toEqual([bad, false]);
});
