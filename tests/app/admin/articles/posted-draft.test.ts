import { describe, expect, it } from 'vitest';
import { postedDraft } from '../../../../app/admin/(desk)/articles/[id]/posted-draft.ts';
import { emptyBody } from '../../../../lib/text/document.ts';

function formOf(fields: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

describe('postedDraft', () => {
  it('reads the writing screen’s form as a browser without scripts posts it', () => {
    const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Ấ' }] }] };
    const { draft, versions } = postedDraft(
      formOf([
        ['versions.shared', '3'],
        ['versions.vi', '7'],
        ['vi.title', 'Hội nghị'],
        ['vi.body', JSON.stringify(body)],
        ['vi.summary', 'on'],
        ['shared.sectionId', 's1'],
        ['shared.schoolYear', '2023'],
        ['shared.unitIds.0', 'u2'],
        ['shared.unitIds.1', 'u1'],
        ['shared.unitIds.2', ''],
        ['shared.credits.0.roles', 'news'],
        ['shared.credits.0.roles', 'text'],
        ['shared.credits.0.person', 'Hà Linh'],
        ['shared.credits.0.unitId', ''],
        ['shared.documents.0.number', '200/KH-ĐHBN'],
        ['shared.documents.0.date', '2023-06-30'],
        ['photos.m1.vi.alt', 'Toàn cảnh'],
        ['photos.m1.credit', 'Vũ Yến'],
        ['photos.m1.version', '4'],
      ]),
    );
    expect(versions).toEqual({ shared: 3, vi: 7, en: 0 });
    expect(draft.vi).toMatchObject({ title: 'Hội nghị', summary: true, body });
    expect(draft.shared).toMatchObject({
      sectionId: 's1',
      schoolYear: 2023,
      unitIds: ['u2', 'u1'],
      credits: [{ roles: ['news', 'text'], person: 'Hà Linh', unitId: '' }],
      documents: [{ number: '200/KH-ĐHBN', date: '2023-06-30' }],
    });
    expect(draft.photos.m1).toEqual({
      vi: { alt: 'Toàn cảnh', caption: '' },
      en: { alt: '', caption: '' },
      credit: 'Vũ Yến',
      version: 4,
    });
  });

  it('keeps rows in the order of their numbers, also beyond nine', () => {
    const fields = [10, 9, 1, 0].map((row) => [`shared.gallery.${row}`, `m${row}`] as const);
    expect(postedDraft(formOf(fields)).draft.shared.gallery).toEqual(['m0', 'm1', 'm9', 'm10']);
  });

  it('makes nothing of a forged form', () => {
    const { draft } = postedDraft(
      formOf([
        ['vi.body', '{"type":"doc","content":[{"type":"script"}]}'],
        ['vi.title', 'một'],
        ['vi.title.constructor', 'hai'],
        ['__proto__.polluted', 'yes'],
        ['shared', 'text'],
        ['shared.credits', 'text'],
      ]),
    );
    expect(draft.vi.body).toEqual(emptyBody);
    expect(draft.shared.credits).toEqual([]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
