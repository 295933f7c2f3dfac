import { createHash, randomUUID } from 'node:crypto';
import { type Actor, boundUnits, type Role } from '../../lib/accounts/permissions.ts';
import { saveArticle } from '../../lib/articles/commands.ts';
import { createArticle } from '../../lib/articles/creation.ts';
import type { ArticleForm } from '../../lib/articles/schema.ts';
import { type Clock, clockAt } from '../../lib/clock.ts';
import { db } from '../../lib/db.ts';
import { type Locale, locales } from '../../lib/i18n/locales.ts';
import type { Result } from '../../lib/issue.ts';
import { publishTranslation } from '../../lib/publishing/publication.ts';
import type { Body } from '../../lib/text/document.ts';
import { slugOf } from '../../lib/text/slug.ts';
import { saveTranslation } from '../../lib/translations/commands.ts';
import type { TranslationForm } from '../../lib/translations/schema.ts';

/** Makes what tests of the newsroom stand on, by the same commands that the desk uses. */

/** The moment at which these stories are made, unless a test says otherwise. */
export const morning = clockAt('2023-06-30T08:00:00+07:00');

/** A result's data; a refusal fails the test and shows its issues. */
export function dataOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.issues)}`);
  return result.data;
}

/** A refusal's issues; success fails the test. */
export function issuesOf(result: Result<unknown>) {
  if (result.ok) throw new Error(`not refused: ${JSON.stringify(result.data)}`);
  return result.issues;
}

const names: Record<Role, string> = {
  writer: 'Lê Thị Mỹ Ngân',
  editor: 'Đỗ Hữu Đức',
  publisher: 'Nguyễn Thuỳ Dương',
  administrator: 'Phạm Ngọc Ẩn',
};

/** A member of staff with an account; each call makes another person. */
export async function makeActor(role: Role, name = names[role]): Promise<Actor> {
  const id = randomUUID();
  await db.user.create({ data: { id, name, role, email: `${id}@truong.example` } });
  return { id, name, role, interfaceLocale: 'vi' };
}

/** One of each role. */
export async function makeStaff(): Promise<Record<Role, Actor>> {
  const [writer, editor, publisher, administrator] = await Promise.all([
    makeActor('writer'),
    makeActor('editor'),
    makeActor('publisher'),
    makeActor('administrator'),
  ]);
  return { writer, editor, publisher, administrator };
}

type Names = Record<Locale, string>;

const named = (given: Names) => locales.map((locale) => ({ locale, name: given[locale] }));

/** A section with a name and an address in both languages. */
export async function makeSection(
  given: Names = { vi: 'Tin nhà trường', en: 'Campus news' },
): Promise<string> {
  const mark = randomUUID().slice(0, 8);
  const texts = named(given).map((text) => ({ ...text, slug: `${slugOf(text.name)}-${mark}` }));
  const { id } = await db.section.create({ data: { position: 0, texts: { create: texts } } });
  return id;
}

/** A unit with an official name in both languages. */
export async function makeUnit(
  given: Names = { vi: 'Phòng Tổ chức – Hành chính', en: 'Office of Personnel and Administration' },
): Promise<string> {
  const mark = randomUUID().slice(0, 8);
  const texts = named(given).map((text) => ({ ...text, slug: `${slugOf(text.name)}-${mark}` }));
  const { id } = await db.unit.create({ data: { position: 0, texts: { create: texts } } });
  return id;
}

/** A photo's row with alt texts and small renditions; no file stands behind it. */
export async function makeMedia(
  uploader: Actor,
  alt: Names = { vi: 'Toàn cảnh hội trường', en: 'The assembly hall' },
): Promise<string> {
  const sha256 = createHash('sha256').update(randomUUID()).digest('hex');
  const sizes = [320, 640].flatMap((width) =>
    (['avif', 'webp', 'jpeg'] as const).map((format) => ({ width, format })),
  );
  const { id } = await db.media.create({
    data: {
      sha256,
      originalName: 'hội trường.jpg',
      width: 640,
      height: 427,
      bytes: 90_000,
      colour: '#8a6f55',
      credit: 'Ảnh: Vũ Hoàng Yến',
      uploadedById: uploader.id,
      texts: { create: locales.map((locale) => ({ locale, alt: alt[locale], caption: '' })) },
      renditions: {
        create: sizes.map(({ width, format }) => ({
          format,
          width,
          height: Math.round((width * 2) / 3),
          bytes: width * 40,
          file: `${sha256.slice(0, 24)}-${width}.${format}`,
        })),
      },
    },
  });
  return id;
}

/** A PDF's row; no file stands behind it. */
export async function makeFile(uploader: Actor, originalName = 'kế hoạch.pdf'): Promise<string> {
  const sha256 = createHash('sha256').update(randomUUID()).digest('hex');
  const file = `${sha256.slice(0, 24)}.pdf`;
  const data = { sha256, originalName, file, bytes: 120_000, uploadedById: uploader.id };
  const { id } = await db.storedFile.create({ data });
  return id;
}

/** A body of plain paragraphs. */
export const bodyOf = (...paragraphs: string[]): Body => ({
  type: 'doc',
  content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

/** A text that may be published. */
export const textIn = (locale: Locale, given: Partial<TranslationForm> = {}): TranslationForm =>
  locale === 'vi'
    ? {
        title: 'Hội nghị viên chức, người lao động năm học 2023–2024',
        sapo: 'Gần hai trăm đại biểu bàn phương hướng của năm học mới.',
        body: bodyOf('Sáng 30/6/2023, nhà trường tổ chức hội nghị tại hội trường lớn.'),
        ...given,
      }
    : {
        title: 'Staff conference for the 2023–2024 school year',
        sapo: 'Nearly two hundred delegates discussed the year ahead.',
        body: bodyOf('On the morning of 30 June 2023 the university held its conference in the great hall.'),
        ...given,
      };

/** What an article is made of: when, its texts by language, and fields of its shared part. */
type Given = {
  clock?: Clock;
  vi?: Partial<TranslationForm>;
  en?: Partial<TranslationForm>;
} & Partial<ArticleForm>;

/** An article whose texts, in the languages given, are saved but not published. */
export async function makeDraft(
  author: Actor,
  given: Given = {},
): Promise<{ articleId: string; sectionId: string }> {
  const { clock = morning, vi, en, ...shared } = given;
  const sectionId = shared.sectionId ?? (await makeSection());
  const { articleId } = dataOf(await createArticle(author, clock, { sectionId }));
  if (Object.keys(shared).length) {
    const input = { unitIds: [...boundUnits(author)], ...shared, sectionId };
    dataOf(await saveArticle(author, clock, { articleId, baseVersion: 1, input }));
  }
  for (const locale of locales) {
    const text = { vi, en }[locale];
    if (!text) continue;
    const input = textIn(locale, text);
    dataOf(await saveTranslation(author, clock, { articleId, locale, baseVersion: 0, input }));
  }
  return { articleId, sectionId };
}

/** An article that is public in the languages given, in both when none is; written and published by `publisher`. */
export async function makePublished(
  publisher: Actor,
  given: Given = {},
): Promise<{ articleId: string; sectionId: string }> {
  const mark = randomUUID().slice(0, 8);
  const texts = { vi: { slug: `hoi-nghi-${mark}` }, en: { slug: `conference-${mark}` } };
  const story = given.vi || given.en ? given : { ...given, ...texts };
  const made = await makeDraft(publisher, story);
  for (const locale of locales) {
    if (!story[locale]) continue;
    // Tests give one language what they need; that the other then says something else is not what they are about.
    const overrideReason = 'Bài mẫu của kiểm thử.';
    const request = { articleId: made.articleId, locale, version: 1, overrideReason };
    dataOf(await publishTranslation(publisher, given.clock ?? morning, request));
  }
  return made;
}
