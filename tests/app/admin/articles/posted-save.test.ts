import { beforeEach, describe, expect, it } from 'vitest';
import { articleView } from '../../../../app/admin/(desk)/articles/[id]/article-view.ts';
import { savePostedForm } from '../../../../app/admin/(desk)/articles/[id]/posted-save.ts';
import { articleForDesk } from '../../../../lib/articles/desk-article.ts';
import { clockAt } from '../../../../lib/clock.ts';
import { saveTranslation } from '../../../../lib/translations/commands.ts';
import { emptyDatabase } from '../../../support/database.ts';
import { dataOf, makeDraft, makePublished, makeStaff, textIn } from '../../../support/newsroom.ts';

beforeEach(emptyDatabase);

const noon = clockAt('2023-07-01T12:00:00+07:00');

type Staff = Awaited<ReturnType<typeof makeStaff>>;

/** The form as the writing screen renders it for an article, with some fields typed anew. */
async function formOf(actor: Staff['editor'], articleId: string, typed: Record<string, string>) {
  const view = await articleView(actor, articleId);
  if (!view) throw new Error('no article');
  const form = new FormData();
  const { shared, vi, en } = view.draft;
  form.set('versions.shared', String(view.shared.version));
  for (const [locale, text] of [['vi', vi] as const, ['en', en] as const]) {
    form.set(`versions.${locale}`, String(view.texts[locale].version));
    for (const field of ['title', 'slug', 'sapo', 'eventPlace', 'seoTitle', 'seoDescription'] as const)
      form.set(`${locale}.${field}`, text[field]);
    form.set(`${locale}.body`, JSON.stringify(text.body));
  }
  if (view.may.editShared) {
    form.set('shared.sectionId', shared.sectionId);
    form.set('shared.schoolYear', String(shared.schoolYear ?? ''));
  }
  for (const [name, value] of Object.entries(typed)) form.set(name, value);
  return form;
}

describe('a plain post of the writing screen', () => {
  it('stores what was changed, and no language that was left empty', async () => {
    const { editor } = await makeStaff();
    const { articleId } = await makeDraft(editor, { vi: {} });
    const form = await formOf(editor, articleId, { 'vi.sapo': 'Một sapo mới.', 'shared.schoolYear': '2023' });
    expect(await savePostedForm(editor, noon, articleId, form)).toBeNull();
    const stored = await articleForDesk(editor, articleId);
    expect(stored?.translations.vi?.text.sapo).toBe('Một sapo mới.');
    expect(stored?.translations.en).toBeNull();
    expect(stored?.input.schoolYear).toBe(2023);
  });

  it('gives back what was typed with what is wrong, on the version it was based on', async () => {
    const { editor } = await makeStaff();
    const { articleId } = await makeDraft(editor, { vi: {} });
    const form = await formOf(editor, articleId, { 'vi.title': 'dài '.repeat(90), 'en.title': 'Conference' });
    const posted = await savePostedForm(editor, noon, articleId, form);
    expect(posted?.draft.vi.title).toMatch(/^dài dài/);
    expect(posted?.issues.vi).toEqual([{ field: 'title', key: 'tooLong', values: { limit: 300 } }]);
    expect(posted?.versions.vi.version).toBe(1);
    expect(posted?.versions.en.version).toBe(1);
    expect(posted?.issues.en).toEqual([]);
  });

  it('overwrites nobody: a newer text of somebody else stands beside', async () => {
    const { editor, publisher } = await makeStaff();
    const { articleId } = await makeDraft(editor, { vi: {} });
    const form = await formOf(editor, articleId, { 'vi.title': 'Tiêu đề của tôi' });
    const input = textIn('vi', { title: 'Tiêu đề của người kia' });
    dataOf(await saveTranslation(publisher, noon, { articleId, locale: 'vi', baseVersion: 1, input }));
    const posted = await savePostedForm(editor, noon, articleId, form);
    expect(posted?.draft.vi.title).toBe('Tiêu đề của tôi');
    expect(posted?.theirs.vi?.view.draft.vi.title).toBe('Tiêu đề của người kia');
    expect(posted?.versions.vi.version).toBe(1);
    expect((await articleForDesk(editor, articleId))?.translations.vi?.text.title).toBe(
      'Tiêu đề của người kia',
    );
  });

  it('leaves the shared part of a public article alone where its fields were disabled', async () => {
    const { editor, publisher } = await makeStaff();
    const { articleId, sectionId } = await makePublished(publisher, { vi: {}, schoolYear: 2023 });
    const form = await formOf(editor, articleId, { 'vi.sapo': 'Sửa sapo.' });
    expect(form.has('shared.sectionId')).toBe(false);
    expect(await savePostedForm(editor, noon, articleId, form)).toBeNull();
    const stored = await articleForDesk(editor, articleId);
    expect(stored?.input).toMatchObject({ sectionId, schoolYear: 2023 });
    expect(stored?.translations.vi?.text.sapo).toBe('Sửa sapo.');
  });

  it('says nothing of an article that the actor may not see', async () => {
    const { editor, writer } = await makeStaff();
    const { articleId } = await makeDraft(editor, { vi: {} });
    const form = await formOf(editor, articleId, { 'vi.title': 'Của người khác' });
    expect(await savePostedForm(writer, noon, articleId, form)).toBeNull();
    expect((await articleForDesk(editor, articleId))?.translations.vi?.text.title).not.toBe('Của người khác');
  });
});
