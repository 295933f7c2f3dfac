import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor, Role } from '../../../lib/accounts/permissions.ts';
import { clockAt } from '../../../lib/clock.ts';
import { withdrawTranslation } from '../../../lib/publishing/withdrawal.ts';
import { saveTranslation } from '../../../lib/translations/commands.ts';
import type { TranslationForm } from '../../../lib/translations/schema.ts';
import { db } from '../../support/database.ts';
import { dataOf, issuesOf, makeDraft, makePublished, makeStaff, textIn } from '../../support/newsroom.ts';

let staff: Record<Role, Actor>;

beforeAll(async () => {
  staff = await makeStaff();
});

const noon = clockAt('2023-06-30T12:00:00+07:00');

const save = (actor: Actor, articleId: string, baseVersion: number, input: TranslationForm, clock = noon) =>
  saveTranslation(actor, clock, { articleId, locale: 'vi', baseVersion, input });

const stored = (articleId: string) =>
  db.translation.findUniqueOrThrow({
    where: { articleId_locale: { articleId, locale: 'vi' } },
    include: { currentRevision: true, revisions: { orderBy: { number: 'asc' } }, slugs: true },
  });

describe('an address', () => {
  test('follows the headline of a draft and gives the old one back', async () => {
    const { articleId } = await makeDraft(staff.writer, { vi: { title: 'Tiêu đề thứ nhất' } });
    const saved = dataOf(await save(staff.writer, articleId, 1, textIn('vi', { title: 'Tiêu đề thứ hai' })));
    expect(saved.slug).toBe('tieu-de-thu-hai');
    expect((await stored(articleId)).slugs.map(({ slug }) => slug)).toEqual(['tieu-de-thu-hai']);
    const other = await makeDraft(staff.writer, { vi: { title: 'Tiêu đề thứ nhất' } });
    expect(await stored(other.articleId)).toMatchObject({ slug: 'tieu-de-thu-nhat' });
  });

  test('that another story has is refused with that story’s headline', async () => {
    const holder = await makeDraft(staff.editor, { vi: { title: 'Khai giảng năm học' } });
    const { articleId } = await makeDraft(staff.editor);
    const refusal = await save(staff.editor, articleId, 0, textIn('vi', { title: 'Khai giảng năm học!' }));
    expect(issuesOf(refusal)).toEqual([
      {
        field: 'slug',
        key: 'slugTaken',
        values: {
          slug: 'khai-giang-nam-hoc',
          title: 'Khai giảng năm học',
          locale: 'vi',
          articleId: holder.articleId,
        },
      },
    ]);
    expect(await db.translation.count({ where: { articleId } })).toBe(0);
  });

  test('may be the same in the other language', async () => {
    const { articleId } = await makeDraft(staff.editor, { vi: { slug: 'seminar' }, en: { slug: 'seminar' } });
    expect(await stored(articleId)).toMatchObject({ slug: 'seminar' });
  });

  test('held by a draft that a writer may not see is refused without its headline', async () => {
    await makeDraft(staff.editor, { vi: { title: 'Chưa công bố', slug: 'bi-mat' } });
    const { articleId } = await makeDraft(staff.writer);
    const issues = issuesOf(await save(staff.writer, articleId, 0, textIn('vi', { slug: 'bi-mat' })));
    expect(issues).toEqual([
      { field: 'slug', key: 'slugTakenUnseen', values: { slug: 'bi-mat', locale: 'vi' } },
    ]);
    expect(JSON.stringify(issues)).not.toContain('Chưa công bố');
  });

  test('of a public page stays when only its headline changes', async () => {
    const { articleId } = await makePublished(staff.publisher, { vi: { slug: 'dia-chi-cu' } });
    const saved = dataOf(await save(staff.publisher, articleId, 1, textIn('vi', { title: 'Tít mới hẳn' })));
    expect(saved.slug).toBe('dia-chi-cu');
  });

  test('of a public page moves by hand; the old one stays with it, for ever and for nobody else', async () => {
    const { articleId } = await makePublished(staff.publisher, { vi: { slug: 'duong-cu' } });
    dataOf(await save(staff.publisher, articleId, 1, textIn('vi', { slug: 'duong-moi' })));
    const translation = await stored(articleId);
    expect(translation.slug).toBe('duong-moi');
    expect(translation.slugs.map(({ slug }) => slug).sort()).toEqual(['duong-cu', 'duong-moi']);
    const events = await db.timelineEvent.findMany({
      where: { articleId, kind: 'translation.addressChanged' },
    });
    expect(events).toMatchObject([{ data: { from: 'duong-cu', to: 'duong-moi' } }]);

    const other = await makeDraft(staff.publisher);
    const refusal = await save(staff.publisher, other.articleId, 0, textIn('vi', { slug: 'duong-cu' }));
    expect(issuesOf(refusal)).toMatchObject([
      { field: 'slug', key: 'slugTakenBefore', values: { articleId } },
    ]);

    const back = dataOf(await save(staff.publisher, articleId, 2, textIn('vi', { slug: 'duong-cu' })));
    expect(back).toMatchObject({ version: 3, slug: 'duong-cu' });
  });

  test.each(['published', 'withdrawn'] as const)(
    'of a %s page moves for a publisher only',
    async (status) => {
      const slug = `chi-nguoi-duyet-${status}`;
      const { articleId } = await makePublished(staff.publisher, { vi: { slug } });
      if (status === 'withdrawn')
        dataOf(await withdrawTranslation(staff.publisher, noon, { articleId, locale: 'vi' }));
      const refusal = await save(staff.editor, articleId, 1, textIn('vi', { slug: `${slug}-moi` }));
      expect(issuesOf(refusal)).toEqual([{ field: 'slug', key: 'notPermitted' }]);
      const text = textIn('vi', { slug, sapo: 'Sửa lời thì được.' });
      expect(dataOf(await save(staff.editor, articleId, 1, text))).toMatchObject({ version: 2, slug });
      dataOf(await save(staff.publisher, articleId, 2, textIn('vi', { slug: `${slug}-moi` })));
      expect((await stored(articleId)).slugs).toHaveLength(2);
    },
  );
});
