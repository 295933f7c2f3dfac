import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor, Role } from '../../../lib/accounts/permissions.ts';
import { saveArticle } from '../../../lib/articles/commands.ts';
import type { ArticleForm } from '../../../lib/articles/schema.ts';
import { sharedPart } from '../../../lib/articles/shared-part.ts';
import { db } from '../../support/database.ts';
import {
  dataOf,
  issuesOf,
  makeDraft,
  makeMedia,
  makePublished,
  makeSection,
  makeStaff,
  makeUnit,
  morning,
} from '../../support/newsroom.ts';

const nowhere = '0190b2a4-0000-7000-8000-000000000000';

let staff: Record<Role, Actor>;
let sectionId: string;

beforeAll(async () => {
  staff = await makeStaff();
  sectionId = await makeSection();
});

const save = (actor: Actor, articleId: string, baseVersion: number, input: Partial<ArticleForm>) =>
  saveArticle(actor, morning, { articleId, baseVersion, input: { sectionId, ...input } });

const draft = (actor = staff.editor) => makeDraft(actor, { sectionId });

describe('references', () => {
  test('that lead nowhere are named by their fields, and nothing is written', async () => {
    const { articleId } = await draft();
    const photo = await makeMedia(staff.editor);
    const issues = issuesOf(
      await save(staff.editor, articleId, 1, {
        sectionId: nowhere,
        unitIds: [await makeUnit(), nowhere],
        leadMediaId: nowhere,
        gallery: [photo, nowhere],
        attachments: [{ fileId: nowhere, titleVi: '', titleEn: '' }],
        credits: [{ roles: ['news'], person: 'An', unitId: nowhere }],
        relatedIds: [articleId, nowhere],
        documents: [{ number: '9/KH-KHONG', date: null }],
      }),
    );
    expect(issues).toEqual([
      { field: 'sectionId', key: 'sectionMissing' },
      { field: 'unitIds.1', key: 'unitMissing' },
      { field: 'credits.0.unitId', key: 'unitMissing' },
      { field: 'leadMediaId', key: 'mediaMissing' },
      { field: 'gallery.1', key: 'mediaMissing' },
      { field: 'attachments.0.fileId', key: 'fileMissing' },
      { field: 'relatedIds.0', key: 'relatedItself' },
      { field: 'relatedIds.1', key: 'relatedMissing' },
    ]);
    expect(await db.document.count({ where: { numberKey: '9/KH-KHONG' } })).toBe(0);
    expect(await sharedPart(db, articleId)).toMatchObject({ sectionId, unitIds: [] });
  });

  test('a writer relates news that is public or their own, and keeps what an editor related', async () => {
    const own = await draft(staff.writer);
    const hidden = await draft(staff.editor);
    const open = await makePublished(staff.publisher, { sectionId, vi: { slug: 'tin-mo' } });
    const { articleId } = await draft(staff.writer);
    const relatedIds = [open.articleId, own.articleId, hidden.articleId];
    expect(issuesOf(await save(staff.writer, articleId, 1, { relatedIds }))).toEqual([
      { field: 'relatedIds.2', key: 'relatedMissing' },
    ]);
    dataOf(await save(staff.editor, articleId, 1, { relatedIds: [hidden.articleId] }));
    dataOf(await save(staff.writer, articleId, 2, { relatedIds }));
    expect(await sharedPart(db, articleId)).toMatchObject({ relatedIds });
  });
});
