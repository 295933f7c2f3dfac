import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor, Role } from '../../../lib/accounts/permissions.ts';
import { saveArticle } from '../../../lib/articles/commands.ts';
import { clockAt } from '../../../lib/clock.ts';
import { saveMediaTexts } from '../../../lib/media/texts.ts';
import { publishTranslation } from '../../../lib/publishing/publication.ts';
import { saveTranslation } from '../../../lib/translations/commands.ts';
import { nameRevision } from '../../../lib/translations/naming.ts';
import type { TranslationForm } from '../../../lib/translations/schema.ts';
import { db } from '../../support/database.ts';
import {
  bodyOf,
  dataOf,
  issuesOf,
  makeDraft,
  makeMedia,
  makePublished,
  makeStaff,
  textIn,
} from '../../support/newsroom.ts';

let staff: Record<Role, Actor>;

beforeAll(async () => {
  staff = await makeStaff();
});

const at = (time: string) => clockAt(`2023-06-30T${time}:00+07:00`);

/** A text of the Vietnamese draft that is being written, saved by itself or by hand. */
const sitting = async (slug: string) => {
  const { articleId } = await makeDraft(staff.writer);
  let version = 0;
  const save = async (
    sapo: string,
    time: string,
    given: { by?: Actor; auto?: boolean; more?: TranslationForm } = {},
  ) => {
    const { by = staff.writer, auto = true, more } = given;
    const input = textIn('vi', { slug, sapo, ...more });
    const request = { articleId, locale: 'vi' as const, baseVersion: version, input, auto };
    ({ version } = dataOf(await saveTranslation(by, at(time), request)));
  };
  const history = async () => {
    const rows = await db.revision.findMany({
      where: { translation: { articleId } },
      orderBy: { number: 'asc' },
      select: { number: true, sapo: true, autosaved: true },
    });
    return rows.map(({ number, sapo, autosaved }) => `${number} ${sapo}${autosaved ? ' …' : ''}`);
  };
  const told = () => db.timelineEvent.count({ where: { articleId, kind: 'translation.saved' } });
  return { articleId, save, history, told, version: () => version };
};

describe('what saves itself', () => {
  test('is one revision and one event a sitting, whose number goes on', async () => {
    const { save, history, told } = await sitting('mot-buoi');
    for (const [minute, sapo] of ['Sáng', 'Sáng nay', 'Sáng nay,', 'Sáng nay, ba trăm'].entries())
      await save(sapo, `09:0${minute}`);
    expect(await history()).toEqual(['4 Sáng nay, ba trăm …']);
    expect(await told()).toBe(1);
  });

  test('begins anew after a pause, and after somebody else', async () => {
    const { save, history, told } = await sitting('nghi-tay');
    await save('Một.', '09:00');
    await save('Một, hai.', '09:11');
    await save('Một, hai, ba.', '09:12', { by: staff.editor });
    await save('Một, hai, ba, bốn.', '09:13');
    expect(await history()).toEqual([
      '1 Một. …',
      '2 Một, hai. …',
      '3 Một, hai, ba. …',
      '4 Một, hai, ba, bốn. …',
    ]);
    expect(await told()).toBe(4);
  });

  test('ends with a save by hand of what had saved itself unheard, whoever saved it', async () => {
    for (const by of [staff.writer, staff.editor]) {
      const { articleId, save, history } = await sitting(`khong-nghe-${by.id.slice(0, 6).toLowerCase()}`);
      await save('Một.', '09:00');
      const slug = (await db.translation.findFirstOrThrow({ where: { articleId } })).slug ?? '';
      // The answer never came: the screen still goes by the version before.
      const request = {
        articleId,
        locale: 'vi' as const,
        baseVersion: 0,
        input: textIn('vi', { slug, sapo: 'Một.' }),
      };
      const told = dataOf(await saveTranslation(by, at('09:01'), request));
      expect(told.version).toBe(2);
      expect(dataOf(await saveTranslation(by, at('09:01'), request))).toEqual(told);
      const next = {
        ...request,
        baseVersion: 2,
        input: textIn('vi', { slug, sapo: 'Một, hai.' }),
        auto: true,
      };
      dataOf(await saveTranslation(by, at('09:02'), next));
      expect((await history()).slice(-2)).toEqual(['2 Một.', '3 Một, hai. …']);
    }
  });

  test('ends with a save by hand, also when nothing was left to save', async () => {
    const { save, history } = await sitting('bam-luu');
    await save('Một.', '09:00');
    await save('Một, hai.', '09:01', { auto: false });
    await save('Ba.', '09:02');
    await save('Ba.', '09:03', { auto: false });
    await save('Ba.', '09:04', { auto: false });
    await save('Bốn.', '09:05');
    expect(await history()).toEqual(['2 Một, hai.', '4 Ba.', '5 Bốn. …']);
  });

  test('keeps what was published or has a name', async () => {
    const { articleId, save, history, version } = await sitting('giu-lai');
    await save('Đã đặt tên.', '09:00');
    dataOf(
      await nameRevision(staff.writer, at('09:01'), {
        articleId,
        locale: 'vi',
        number: version(),
        input: { name: '  Bản gửi Ban Giám hiệu ' },
      }),
    );
    await save('Đã đăng.', '09:02');
    const published = { articleId, locale: 'vi' as const, version: version() };
    dataOf(await publishTranslation(staff.publisher, at('09:03'), published));
    await save('Sau khi đăng.', '09:04');
    await save('Sau khi đăng nữa.', '09:05');
    expect(await history()).toEqual(['1 Đã đặt tên. …', '2 Đã đăng. …', '4 Sau khi đăng nữa. …']);
  });

  test('keeps a text that the next step takes most away from', async () => {
    const { save, history } = await sitting('lo-tay');
    const long = 'Gần ba trăm đại biểu đã về dự hội nghị. '.repeat(8).trim();
    await save('Trước.', '09:00', { more: { body: bodyOf(long) } });
    await save('Xóa nhầm.', '09:01', { more: { body: bodyOf('') } });
    await save('Viết lại.', '09:02', { more: { body: bodyOf('') } });
    expect(await history()).toEqual(['1 Trước. …', '3 Viết lại. …']);
  });

  test('leaves a public address where it is', async () => {
    const { articleId } = await makePublished(staff.publisher, { vi: { slug: 'dia-chi-cu' } });
    const save = (auto: boolean) =>
      saveTranslation(staff.publisher, at('09:00'), {
        ...{ articleId, locale: 'vi' as const, auto, baseVersion: auto ? 1 : 2 },
        input: textIn('vi', { slug: 'dia-chi-moi', sapo: 'Sửa.' }),
      });
    expect(dataOf(await save(true))).toMatchObject({ version: 2, slug: 'dia-chi-cu' });
    expect(dataOf(await save(false))).toMatchObject({ version: 3, slug: 'dia-chi-moi' });
  });

  test('is stored without an address while another text has the one of its headline', async () => {
    await makeDraft(staff.editor, { vi: { title: 'Trùng tiêu đề', slug: '' } });
    const { articleId } = await makeDraft(staff.editor);
    const save = (auto: boolean, baseVersion: number) =>
      saveTranslation(staff.editor, at('09:00'), {
        ...{ articleId, locale: 'vi' as const, auto, baseVersion },
        input: textIn('vi', { title: 'Trùng tiêu đề', slug: '' }),
      });
    expect(dataOf(await save(true, 0))).toMatchObject({ version: 1, slug: null });
    expect(issuesOf(await save(false, 1))).toMatchObject([{ field: 'slug', key: 'slugTaken' }]);
  });
});

describe('where readers would see it at once', () => {
  test('nothing saves itself: neither the shared part nor the words of a photo', async () => {
    const photo = await makeMedia(staff.publisher);
    const { articleId, sectionId } = await makePublished(staff.publisher, {
      vi: { slug: 'dang-cong-khai' },
      gallery: [photo],
    });
    const { version: baseVersion } = await db.article.findUniqueOrThrow({ where: { id: articleId } });
    const shared = { articleId, baseVersion, input: { sectionId, gallery: [photo], schoolYear: 2023 } };
    const held = [{ field: '', key: 'heldBack' }];
    expect(issuesOf(await saveArticle(staff.publisher, at('09:00'), { ...shared, auto: true }))).toEqual(
      held,
    );
    dataOf(await saveArticle(staff.publisher, at('09:00'), shared));
    const { version } = await db.media.findUniqueOrThrow({ where: { id: photo } });
    const said = { alt: 'Toàn cảnh.', caption: '' };
    const words = { mediaId: photo, version, vi: said, en: said, credit: 'Vũ Yến' };
    expect(issuesOf(await saveMediaTexts(staff.publisher, at('09:00'), words, { auto: true }))).toEqual(held);
    dataOf(await saveMediaTexts(staff.publisher, at('09:00'), words));
  });

  test('a draft does, and one event tells of a sitting', async () => {
    const { articleId, sectionId } = await makeDraft(staff.writer);
    let baseVersion = 1;
    const save = async (time: string, input: object) => {
      const request = { articleId, baseVersion, input: { sectionId, ...input }, auto: true };
      baseVersion = dataOf(await saveArticle(staff.writer, at(time), request)).version;
    };
    await save('09:00', { schoolYear: 2022 });
    await save('09:01', { schoolYear: 2023 });
    await save('09:02', { schoolYear: 2023, eventTime: '07:30' });
    await save('09:03', { schoolYear: 2023, eventTime: '08:00' });
    const events = await db.timelineEvent.findMany({
      where: { articleId, kind: 'article.saved' },
      orderBy: { at: 'asc' },
    });
    expect(events.map(({ data }) => data)).toEqual([
      { version: 2, fields: ['schoolYear'], sitting: true },
      { version: 4, fields: ['eventTime'], sitting: true },
    ]);
  });
});

describe('the name of a revision', () => {
  test('is given, changed and taken away by those who may edit', async () => {
    const { articleId } = await makeDraft(staff.writer, { vi: { slug: 'dat-ten' } });
    const name = (actor: Actor, input: { name: string }, number = 1) =>
      nameRevision(actor, at('10:00'), { articleId, locale: 'vi', number, input });
    expect(dataOf(await name(staff.writer, { name: 'Bản gửi duyệt'.normalize('NFD') }))).toEqual({
      name: 'Bản gửi duyệt',
    });
    expect(dataOf(await name(staff.editor, { name: 'Bản cuối' }))).toEqual({ name: 'Bản cuối' });
    expect(
      await db.revisionName.findMany({ where: { revision: { translation: { articleId } } } }),
    ).toMatchObject([{ name: 'Bản cuối', namedById: staff.editor.id, at: at('10:00')() }]);
    expect(issuesOf(await name(staff.editor, { name: 'ấ'.repeat(121) }))).toMatchObject([{ field: 'name' }]);
    expect(issuesOf(await name(staff.editor, { name: 'Không có' }, 2))).toMatchObject([{ key: 'notFound' }]);
    const stranger: Actor = { ...staff.writer, id: 'someone-else' };
    expect(issuesOf(await name(stranger, { name: 'Lạ' }))).toMatchObject([{ key: 'notFound' }]);
    dataOf(await name(staff.editor, { name: ' ' }));
    expect(await db.revisionName.count({ where: { revision: { translation: { articleId } } } })).toBe(0);
  });
});

test('the database lets no other revision be removed while its text is there', async () => {
  const { articleId } = await makeDraft(staff.writer, { vi: { slug: 'khong-xoa' } });
  const { id } = await db.translation.findFirstOrThrow({ where: { articleId } });
  const remove = db.$executeRaw`DELETE FROM revision WHERE translation_id = ${id}::uuid`;
  await expect(remove).rejects.toThrow(/append-only/);
  expect(await db.revision.count({ where: { translationId: id } })).toBe(1);
});
