import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor, Role } from '../../../lib/accounts/permissions.ts';
import { clockAt } from '../../../lib/clock.ts';
import { withdrawTranslation } from '../../../lib/publishing/withdrawal.ts';
import { articleTimeline } from '../../../lib/timeline/queries.ts';
import en from '../../../messages/en.json' with { type: 'json' };
import vi from '../../../messages/vi.json' with { type: 'json' };
import '../../support/database.ts';
import { dataOf, makeDraft, makePublished, makeStaff, morning } from '../../support/newsroom.ts';

const later = clockAt('2023-07-01T09:00:00+07:00');

let staff: Record<Role, Actor>;

beforeAll(async () => {
  staff = await makeStaff();
});

describe('an article’s timeline', () => {
  test('tells who did what, newest first, in the order in which it was done', async () => {
    const { articleId } = await makePublished(staff.publisher, {
      vi: { slug: 'dong-thoi-gian' },
      schoolYear: 2023,
    });
    dataOf(await withdrawTranslation(staff.publisher, later, { articleId, locale: 'vi', reason: 'Sai.' }));
    const timeline = await articleTimeline(staff.editor, { articleId });
    expect(timeline).toMatchObject({ total: 5, page: 1, pages: 1 });
    expect(timeline?.entries).toMatchObject([
      {
        kind: 'translation.withdrawn',
        locale: 'vi',
        at: later(),
        by: staff.publisher.name,
        data: { reason: 'Sai.' },
      },
      {
        kind: 'translation.published',
        locale: 'vi',
        at: morning(),
        data: { revision: 1, slug: 'dong-thoi-gian' },
      },
      { kind: 'translation.saved', locale: 'vi', data: { revision: 1 } },
      { kind: 'article.saved', locale: null, data: { version: 2, fields: ['schoolYear'] } },
      { kind: 'article.created', locale: null, data: {} },
    ]);
  });

  test('has words in both languages for everything that happens', async () => {
    const worded = (messages: typeof vi | typeof en) =>
      ['article', 'translation'].flatMap((subject) =>
        Object.keys(messages.timeline[subject as 'article' | 'translation']).map(
          (verb) => `${subject}.${verb}`,
        ),
      );
    const source = readFileSync(path.join(import.meta.dirname, '../../../lib/timeline/schema.ts'), 'utf8');
    const named = [...source.matchAll(/'((?:article|translation)\.\w+)'/g)].map(([, kind = '']) => kind);
    // Written when nothing of the article is left that an event could belong to, see lib/trash/deletion.ts.
    const happenings = [...new Set([...named, 'article.deleted'])];
    expect(worded(vi).sort()).toEqual(happenings.sort());
    expect(worded(en).sort()).toEqual(happenings.sort());
  });

  test('is hidden from other writers', async () => {
    const { articleId } = await makeDraft(staff.editor);
    expect(await articleTimeline(staff.writer, { articleId })).toBeNull();
    expect(await articleTimeline(staff.editor, { articleId: 'none' })).toBeNull();
  });
});
