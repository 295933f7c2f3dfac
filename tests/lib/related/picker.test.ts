import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor, Role } from '../../../lib/accounts/permissions.ts';
import { clockAt } from '../../../lib/clock.ts';
import { withdrawTranslation } from '../../../lib/publishing/withdrawal.ts';
import { searchForRelated } from '../../../lib/related/picker.ts';
import { type PickerQuery, pickerPageSize } from '../../../lib/related/schema.ts';
import { emptyDatabase } from '../../support/database.ts';
import { dataOf, makeDraft, makePublished, makeSection, makeStaff } from '../../support/newsroom.ts';

const day = (date: string) => clockAt(`${date}T09:00:00+07:00`);

let staff: Record<Role, Actor>;
let congress: string;

const titles = async (actor: Actor, query: PickerQuery) =>
  (await searchForRelated(actor, query)).items.map(({ languages }) => (languages.vi ?? languages.en)?.title);

beforeAll(async () => {
  await emptyDatabase();
  staff = await makeStaff();
  const sectionId = await makeSection({ vi: 'Công đoàn', en: 'Trade union' });
  congress = (
    await makePublished(staff.publisher, {
      sectionId,
      clock: day('2023-02-01'),
      vi: { title: 'Đại hội Công đoàn', slug: 'dai-hoi' },
      documents: [{ number: '520/KH-ĐHBN', date: '2022-12-30' }],
    })
  ).articleId;
  await makePublished(staff.publisher, {
    sectionId,
    clock: day('2023-03-01'),
    en: { title: 'Union training course', slug: 'training' },
  });
  await makeDraft(staff.editor, {
    clock: day('2023-04-01'),
    vi: { title: 'Đại hội chi bộ', slug: 'chi-bo' },
  });
  await makeDraft(staff.writer, {
    clock: day('2023-05-01'),
    vi: { title: 'Đại hội thể thao', slug: 'the-thao' },
  });
  await makeDraft(staff.writer, { clock: day('2023-06-01') });
  await makeDraft(staff.editor, { clock: day('2023-01-01'), vi: { title: 'Đại hội đã hoãn', slug: 'hoan' } });
});

describe('the related picker', () => {
  test('offers the newest first when nothing is typed, and nothing that has no text', async () => {
    expect(await titles(staff.editor, {})).toEqual([
      'Đại hội thể thao',
      'Đại hội chi bộ',
      'Union training course',
      'Đại hội Công đoàn',
      'Đại hội đã hoãn',
    ]);
  });

  test('finds words of either language without marks', async () => {
    expect(await titles(staff.editor, { q: 'dai hoi' })).toHaveLength(4);
    expect(await titles(staff.editor, { q: 'CONG DOAN dai' })).toEqual(['Đại hội Công đoàn']);
    expect(await titles(staff.editor, { q: 'Training' })).toEqual(['Union training course']);
    expect(await titles(staff.editor, { q: 'không có' })).toEqual([]);
  });

  test('finds a document’s number', async () => {
    expect(await titles(staff.editor, { q: '520/kh-dhbn' })).toEqual(['Đại hội Công đoàn']);
  });

  test('gives writers what is public and their own', async () => {
    const theirs = ['Đại hội thể thao', 'Đại hội Công đoàn'];
    expect(await titles(staff.writer, { q: 'đại hội' })).toEqual(theirs);
    expect(await titles(staff.writer, {})).toEqual([
      'Đại hội thể thao',
      'Union training course',
      'Đại hội Công đoàn',
    ]);
    expect(await titles(staff.writer, { q: '520' })).toEqual(['Đại hội Công đoàn']);
  });

  test('leaves out the article one chooses for', async () => {
    expect(await titles(staff.editor, { q: 'cong doan', excludeId: congress })).toEqual([]);
  });

  test('says section, date and languages', async () => {
    expect(await searchForRelated(staff.writer, { q: 'công đoàn' })).toEqual({
      page: 1,
      more: false,
      items: [
        {
          id: congress,
          section: { vi: 'Công đoàn', en: 'Trade union' },
          date: day('2023-02-01')(),
          languages: { vi: { title: 'Đại hội Công đoàn', status: 'published' }, en: null },
        },
      ],
    });
  });

  test('keeps a withdrawn text, and a draft beside a public text, from writers', async () => {
    const { articleId } = await makePublished(staff.publisher, {
      vi: { slug: 'ket-nap' },
      en: { slug: 'admission' },
    });
    dataOf(await withdrawTranslation(staff.publisher, day('2023-07-01'), { articleId, locale: 'en' }));
    const [found] = (await searchForRelated(staff.writer, { q: 'nguoi lao dong' })).items;
    expect(found).toMatchObject({ id: articleId, languages: { vi: { status: 'published' }, en: null } });
    expect(await titles(staff.writer, { q: 'staff conference' })).toEqual([]);
    expect(await titles(staff.editor, { q: 'staff conference' })).toHaveLength(1);
  });

  test('pages without a gap', async () => {
    for (let n = 0; n <= pickerPageSize; n += 1)
      await makeDraft(staff.editor, { vi: { title: `Bản tin số ${n}`, slug: `ban-tin-${n}` } });
    const first = await searchForRelated(staff.editor, { q: 'ban tin so' });
    const second = await searchForRelated(staff.editor, { q: 'ban tin so', page: 2 });
    expect([first.items.length, first.more, second.items.length, second.more]).toEqual([
      pickerPageSize,
      true,
      1,
      false,
    ]);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(pickerPageSize + 1);
  });
});
