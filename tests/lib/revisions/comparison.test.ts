import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor, Role } from '../../../lib/accounts/permissions.ts';
import { saveArticle } from '../../../lib/articles/commands.ts';
import { clockAt } from '../../../lib/clock.ts';
import { saveMediaTexts } from '../../../lib/media/texts.ts';
import { publishTranslation } from '../../../lib/publishing/publication.ts';
import { amountBetween, blockChanges } from '../../../lib/revisions/comparison.ts';
import { photoChanges } from '../../../lib/revisions/photos-around.ts';
import { compareRevisions, publicNumber, revisionHistory } from '../../../lib/revisions/queries.ts';
import type { Block } from '../../../lib/text/document.ts';
import { saveTranslation } from '../../../lib/translations/commands.ts';
import { nameRevision } from '../../../lib/translations/naming.ts';
import { db } from '../../support/database.ts';
import { bodyOf, dataOf, makeDraft, makeMedia, makeStaff, textIn } from '../../support/newsroom.ts';

const paragraph = (text: string, note?: string): Block => ({
  type: 'paragraph',
  content: [{ type: 'text', text }, ...(note ? [{ type: 'footnote' as const, attrs: { note } }] : [])],
});

describe('the blocks of two versions', () => {
  test('say word by word what became of them, footnotes too', () => {
    const before = [
      paragraph('Một.'),
      paragraph('Gần ba trăm đại biểu.', 'Theo báo cáo.'),
      paragraph('Bỏ đi.'),
    ];
    const after = [
      paragraph('Một.'),
      paragraph('Gần bốn trăm đại biểu.', 'Theo biên bản.'),
      paragraph('Bỏ đi.'),
      paragraph('Thêm vào.'),
    ];
    const found = blockChanges(before, after);
    expect(found.map(({ kind }) => kind)).toEqual(['same', 'changed', 'same', 'added']);
    const words = (kind: string) =>
      found.flatMap((change) =>
        change.words.filter((one) => one.kind === kind).map(({ text }) => text.trim()),
      );
    expect(words('removed')).toEqual(['ba', 'báo cáo.]']);
    expect(words('added')).toEqual(['bốn', 'biên bản.]', 'Thêm vào.']);
  });

  test('tell a change of words from one of looks', () => {
    const heading: Block = {
      type: 'heading',
      attrs: { level: 2 },
      content: [{ type: 'text', text: 'Kết quả' }],
    };
    expect(blockChanges([paragraph('Kết quả')], [heading])).toMatchObject([
      { kind: 'changed', sameWords: true },
    ]);
  });

  test('make an amount', () => {
    const text = (sapo: string, ...lines: string[]) => ({
      ...{ title: 'Hội nghị', sapo, body: bodyOf(...lines), eventPlace: '', summary: false },
      ...{ seoTitle: '', seoDescription: '' },
    });
    expect(amountBetween(null, text('Sáng nay.', 'Ba chữ đây.'))).toEqual({ added: 7, removed: 0 });
    expect(amountBetween(text('Sáng nay.', 'Ba chữ đây.'), text('Sáng qua.', 'Ba chữ.'))).toEqual({
      ...{ added: 2, removed: 3 },
    });
  });
});

describe('photos beside two versions', () => {
  const photo = (mediaId: string, alt = '', caption = '') => ({ mediaId, alt, caption });

  test('went, came, changed their words or their order', () => {
    const before = { lead: photo('a', 'Hội trường'), gallery: [photo('b'), photo('c', 'Cờ'), photo('d')] };
    const after = { lead: photo('e'), gallery: [photo('c', 'Cờ', 'Lễ chào cờ.'), photo('b'), photo('f')] };
    const found = photoChanges(before, after);
    expect(found.changes.map(({ place, mediaId, kind }) => [place, mediaId, kind])).toEqual([
      ['lead', 'a', 'removed'],
      ['lead', 'e', 'added'],
      ['gallery', 'c', 'changed'],
      ['gallery', 'd', 'removed'],
      ['gallery', 'f', 'added'],
    ]);
    expect(found.changes[2]).toMatchObject({
      alt: [{ text: 'Cờ', kind: 'same' }],
      caption: [{ text: 'Lễ chào cờ.', kind: 'added' }],
    });
    expect(found.reordered).toBe(true);
  });

  test('say nothing where nothing changed, or one version is from before they were kept', () => {
    const same = { lead: photo('a', 'Hội trường'), gallery: [photo('b'), photo('c')] };
    expect(photoChanges(same, { ...same, gallery: [...same.gallery] })).toEqual({
      changes: [],
      reordered: false,
    });
    expect(photoChanges(null, same)).toEqual({ changes: [], reordered: false });
    expect(photoChanges(same, { ...same, gallery: [photo('c')] })).toMatchObject({
      ...{ changes: [{ mediaId: 'b', kind: 'removed' }], reordered: false },
    });
  });
});

describe('two versions of a text', () => {
  let staff: Record<Role, Actor>;
  let articleId: string;
  let photo: string;
  const at = (minute: number) => clockAt(new Date(Date.parse('2023-06-30T09:00:00+07:00') + minute * 60_000));

  beforeAll(async () => {
    staff = await makeStaff();
    photo = await makeMedia(staff.writer);
    const withPhoto = (text: string) => {
      const { content } = bodyOf(text);
      const body = {
        type: 'doc' as const,
        content: [...content, { type: 'image' as const, attrs: { mediaId: photo } }],
      };
      return textIn('vi', { slug: 'so-sanh', body });
    };
    const made = await makeDraft(staff.writer);
    articleId = made.articleId;
    const save = async (baseVersion: number, input: ReturnType<typeof textIn>, minute: number) =>
      dataOf(
        await saveTranslation(staff.writer, at(minute), { articleId, locale: 'vi', baseVersion, input }),
      );
    await save(0, withPhoto('Bản đầu.'), 0);
    dataOf(await publishTranslation(staff.publisher, at(1), { articleId, locale: 'vi', version: 1 }));
    const { version } = await db.article.findUniqueOrThrow({ where: { id: articleId } });
    const shared = { sectionId: made.sectionId, schoolYear: 2023, leadMediaId: photo, gallery: [photo] };
    dataOf(await saveArticle(staff.publisher, at(2), { articleId, baseVersion: version, input: shared }));
    const { version: words } = await db.media.findUniqueOrThrow({ where: { id: photo } });
    const said = { mediaId: photo, version: words, credit: '', en: { alt: '', caption: '' } };
    const vi = { alt: 'Toàn cảnh', caption: 'Phiên khai mạc.' };
    dataOf(await saveMediaTexts(staff.publisher, at(3), { ...said, vi }));
    await save(1, withPhoto('Bản đầu đã sửa lại.'), 4);
    const named = { articleId, locale: 'vi' as const, number: 2, input: { name: 'Sau họp báo' } };
    dataOf(await nameRevision(staff.writer, at(5), named));
  });

  test('come with their photos’ words, addresses, names, and what was saved beside them', async () => {
    const asked = { articleId, locale: 'vi' as const };
    const found = await compareRevisions(staff.editor, { ...asked, from: 2, to: 1 });
    expect(found?.before).toMatchObject({ number: 1, slug: 'so-sanh', name: '' });
    expect(found?.after).toMatchObject({
      number: 2,
      name: 'Sau họp báo',
      photos: { [photo]: { alt: 'Toàn cảnh', caption: 'Phiên khai mạc.' } },
    });
    expect(found?.shared).toEqual([
      {
        at: at(2)(),
        by: staff.publisher.name,
        fields: expect.arrayContaining(['schoolYear', 'leadMediaId', 'gallery']),
      },
    ]);
    expect(await compareRevisions(staff.editor, { ...asked, from: 1, to: 9 })).toBeNull();
    const stranger: Actor = { ...staff.writer, id: 'nobody' };
    expect(await compareRevisions(stranger, { ...asked, from: 1, to: 2 })).toBeNull();
    expect(await publicNumber(staff.editor, asked)).toBe(1);
    expect(await publicNumber(stranger, asked)).toBeNull();
  });

  test('tell which photos came to stand beside the text, and what is said of them', async () => {
    const asked = { articleId, locale: 'vi' as const, from: 1, to: 2 };
    const { before, after } = (await compareRevisions(staff.editor, asked)) ?? {};
    expect(before?.around).toEqual({ lead: null, gallery: [] });
    const { changes } = photoChanges(before?.around ?? null, after?.around ?? null);
    expect(changes).toMatchObject([
      { place: 'lead', mediaId: photo, kind: 'added', alt: [{ text: 'Toàn cảnh', kind: 'added' }] },
      { place: 'gallery', mediaId: photo, kind: 'added', caption: [{ text: 'Phiên khai mạc.' }] },
    ]);
  });

  test('are told in the history by how much they differ', async () => {
    const history = await revisionHistory(staff.editor, { articleId, locale: 'vi' });
    expect(history?.entries).toMatchObject([
      { number: 2, name: 'Sau họp báo', amount: { added: 4, removed: 1 } },
      { number: 1, name: '', amount: { removed: 0 } },
    ]);
  });
});
