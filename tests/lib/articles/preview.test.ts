import { beforeAll, describe, expect, test } from 'vitest';
import { type Actor, may, type Role, roles } from '../../../lib/accounts/permissions.ts';
import { previewTranslation } from '../../../lib/articles/preview.ts';
import { atAddress } from '../../../lib/articles/queries.ts';
import { withdrawTranslation } from '../../../lib/publishing/withdrawal.ts';
import { saveTranslation } from '../../../lib/translations/commands.ts';
import { emptyDatabase } from '../../support/database.ts';
import {
  dataOf,
  makeActor,
  makeDraft,
  makePublished,
  makeStaff,
  morning,
  textIn,
} from '../../support/newsroom.ts';

let staff: Record<Role, Actor>;
let owner: Actor;
let draftId: string;

beforeAll(async () => {
  await emptyDatabase();
  staff = await makeStaff();
  owner = await makeActor('writer', 'Trần Ẩn Ưu');
  draftId = (await makeDraft(owner, { vi: { title: 'Bản nháp', slug: 'ban-nhap' } })).articleId;
});

describe('a preview', () => {
  test.each(roles)('of another’s draft opens to a %s as permissions say', async (role) => {
    const found = await previewTranslation(staff[role], draftId, 'vi');
    expect(found !== null).toBe(may(staff[role], 'article.read', owner.id));
  });

  test('of one’s own draft opens to its writer', async () => {
    expect(await previewTranslation(owner, draftId, 'vi')).toMatchObject({
      state: 'draft',
      revision: 1,
      article: { title: 'Bản nháp', publishedAt: null },
    });
  });

  test('of a language without text, or of no article, is nothing', async () => {
    expect(await previewTranslation(owner, draftId, 'en')).toBeNull();
    expect(await previewTranslation(owner, '0193b0a4-0000-7000-8000-000000000000', 'vi')).toBeNull();
    expect(await previewTranslation(owner, 'không phải mã', 'vi')).toBeNull();
  });

  test('shows the current text, the public page the published one; unchanged they are alike', async () => {
    const { publisher } = staff;
    const { articleId } = await makePublished(publisher, { vi: { title: 'Đã đăng', slug: 'da-dang' } });
    const before = await previewTranslation(publisher, articleId, 'vi');
    expect(before?.state).toBe('same');
    expect(await atAddress('vi', 'da-dang')).toEqual({ is: 'article', article: before?.article });
    const input = textIn('vi', { title: 'Đang sửa', slug: 'da-dang' });
    dataOf(await saveTranslation(publisher, morning, { articleId, locale: 'vi', baseVersion: 1, input }));
    expect(await previewTranslation(publisher, articleId, 'vi')).toMatchObject({
      state: 'changed',
      revision: 2,
      article: { title: 'Đang sửa' },
    });
    expect(await atAddress('vi', 'da-dang')).toMatchObject({ article: { title: 'Đã đăng' } });
  });

  test('says that a text has been withdrawn', async () => {
    const { publisher } = staff;
    const { articleId } = await makePublished(publisher, { vi: { slug: 'da-rut' } });
    dataOf(await withdrawTranslation(publisher, morning, { articleId, locale: 'vi' }));
    expect(await previewTranslation(publisher, articleId, 'vi')).toMatchObject({ state: 'withdrawn' });
  });
});
