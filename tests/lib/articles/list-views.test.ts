import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor, Role } from '../../../lib/accounts/permissions.ts';
import { savedFilterLimits } from '../../../lib/articles/limits.ts';
import { exportArticles } from '../../../lib/articles/list-export.ts';
import { chooseColumns, listViewOf, removeFilter, saveFilter } from '../../../lib/articles/list-views.ts';
import { readLines } from '../../../lib/text/csv.ts';
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

beforeEach(async () => {
  await emptyDatabase();
  staff = await makeStaff();
});

describe('how an account looks at the list', () => {
  test('is its own: columns in their order, and filters under names', async () => {
    const { editor, publisher } = staff;
    expect(await listViewOf(editor)).toEqual({ columns: ['vi', 'en', 'updated'], saved: [] });
    dataOf(await chooseColumns(editor, ['event', 'section', 'nonsense']));
    const filter = { status: 'draft', q: ' Đại  hội ', page: '7', sort: 'title' };
    const { id } = dataOf(await saveFilter(editor, morning, { name: ' Nháp  của tôi ', filter }));
    const view = await listViewOf(editor);
    expect(view.columns).toEqual(['section', 'event']);
    expect(view.saved).toEqual([
      {
        id,
        name: 'Nháp của tôi',
        filter: expect.objectContaining({ status: 'draft', q: 'Đại hội', page: 1, sort: 'title' }),
      },
    ]);
    expect((await listViewOf(publisher)).saved).toEqual([]);
    expect(issuesOf(await removeFilter(publisher, id))).toEqual([{ field: '', key: 'notFound' }]);
    expect(issuesOf(await removeFilter(editor, 'không phải id'))).toEqual([{ field: '', key: 'notFound' }]);
    dataOf(await removeFilter(editor, id));
    expect((await listViewOf(editor)).saved).toEqual([]);
  });

  test('keeps one filter under a name, typed in NFC or NFD, and not more than there may be', async () => {
    const save = (name: string, q: string) => saveFilter(staff.editor, morning, { name, filter: { q } });
    dataOf(await save('Của tôi', 'một'));
    dataOf(await save('Của tôi'.normalize('NFD'), 'hai'));
    expect((await listViewOf(staff.editor)).saved.map(({ filter }) => filter.q)).toEqual(['hai']);
    for (let n = 1; n < savedFilterLimits.count; n += 1) dataOf(await save(`Bộ ${n}`, ''));
    expect(issuesOf(await save('Một bộ nữa', ''))).toEqual([
      { field: 'name', key: 'savedFiltersFull', values: { limit: savedFilterLimits.count } },
    ]);
    dataOf(await save('Của tôi', 'ba'));
    expect(issuesOf(await save(' ', ''))).toMatchObject([{ field: 'name', key: 'required' }]);
    expect(issuesOf(await save('x'.repeat(61), ''))).toMatchObject([{ field: 'name', key: 'tooLong' }]);
  });
});

const words = {
  head: ['Tiêu đề / Headline'],
  states: { absent: 'chưa viết', draft: 'nháp', published: 'đã đăng', withdrawn: 'đã gỡ' },
  origin: 'https://tin.example',
};

async function exported(actor: Actor, filter: unknown): Promise<string[]> {
  const parts: string[] = [];
  for await (const part of exportArticles(actor, filter, words)) parts.push(part);
  return parts;
}

describe('the list as a file', () => {
  test('has what the filter lets through and the actor may see, and no formula', async () => {
    const sectionId = await makeSection({ vi: 'Công đoàn', en: 'Union' });
    const unit = await makeUnit({ vi: 'Phòng "Một"', en: 'Office' });
    await makePublished(staff.publisher, {
      sectionId,
      unitIds: [unit],
      eventDate: '2023-06-30',
      vi: { title: 'Đại hội, lần II', slug: 'dai-hoi' },
    });
    await makeDraft(staff.writer, { vi: { title: '=HYPERLINK("https://x.example";"Đọc")' } });
    await makeDraft(staff.writer, { vi: { title: '+84 208' } });
    const text = (await exported(staff.editor, {})).join('');
    expect(text.startsWith('\ufeff"Tiêu đề / Headline"\r\n')).toBe(true);
    expect(text).not.toMatch(/(?:^|,)"?[=+@]/m);
    const lines = readLines(text).map(({ cells }) => cells);
    expect(lines).toHaveLength(4);
    expect(lines[1]?.[0]).toBe("'+84 208");
    expect(lines[2]?.[0]).toBe(`'=HYPERLINK("https://x.example";"Đọc")`);
    expect(lines[3]).toEqual([
      ...['Đại hội, lần II', '', 'Công đoàn', 'Phòng "Một"', staff.publisher.name, 'đã đăng', 'chưa viết'],
      ...['2023-06-30 08:00', '', '2023-06-30', expect.any(String), expect.any(String)],
      ...['https://tin.example/vi/tin-tuc/dai-hoi', ''],
    ]);
    expect(readLines((await exported(staff.writer, { status: 'draft' })).join(''))).toHaveLength(3);
    expect(readLines((await exported(staff.writer, { status: 'published' })).join(''))).toHaveLength(1);
  });

  test('comes in parts, without a gap', async () => {
    const { sectionId } = await makeDraft(staff.editor);
    await db.$executeRaw`
      INSERT INTO article (id, section_id, created_by_id, updated_at)
      SELECT gen_random_uuid(), ${sectionId}::uuid, ${staff.editor.id}, now() FROM generate_series(1, 1100)`;
    const parts = await exported(staff.editor, {});
    expect(parts).toHaveLength(4);
    expect(parts.join('').split('\r\n')).toHaveLength(1103);
  });
});
