import { sees } from '../accounts/article-reach.ts';
import { type Actor, may } from '../accounts/permissions.ts';
import { db, type Transaction } from '../db.ts';
import { type Locale, locales, otherLocale } from '../i18n/locales.ts';
import { isId } from '../id.ts';
import { type MediaItem, mediaItemInclude, mediaItemOf } from '../media/item.ts';
import { mediaUrl } from '../media/names.ts';
import { mediaOf } from '../revisions/body-media.ts';
import { completed, type Matching } from '../text/matching.ts';
import { matchingOf } from '../translations/matching.ts';
import { type ArticleBrief, briefsOf } from './brief.ts';
import { type DeskTranslation, deskTranslationInclude, deskTranslationOf } from './desk-translation.ts';
import { type Names, namesOf } from './naming.ts';
import type { ArticleInput } from './schema.ts';
import { sharedPart } from './shared-part.ts';

/** An uploaded file as the desk shows it; `url` is its address on this site. */
export type DeskFile = { originalName: string; bytes: number; url: string };

/** Everything the editor needs to open an article. */
export type DeskArticle = {
  id: string;
  /** What the next save of the shared part names as its `baseVersion`. */
  version: number;
  createdBy: { id: string; name: string };
  createdAt: Date;
  updatedAt: Date;
  /** The shared part, in the shape in which it is saved. */
  input: ArticleInput;
  section: Names;
  /** A language in which nothing is written is null. */
  translations: Record<Locale, DeskTranslation | null>;
  /** The language that the other translates. */
  original: Locale;
  /** What each block of the translation matches; whatever nobody has said counts as right. */
  matching: Matching;
  /** By id: the lead photo, the gallery, and the photos in the current texts. */
  media: Record<string, MediaItem>;
  /** By id: the attached files. */
  files: Record<string, DeskFile>;
  /** In the chosen order. */
  related: ArticleBrief[];
  /** Readers see some language of it now. */
  isPublic: boolean;
  /** What this actor may do with it. `editShared`: save the shared part as things stand. */
  may: { edit: boolean; editShared: boolean; editPublic: boolean; publish: boolean; withdraw: boolean };
};

function permissionsOf(actor: Actor, ownerId: string, isPublic: boolean): DeskArticle['may'] {
  const edit = may(actor, 'article.edit', ownerId);
  const editPublic = may(actor, 'article.editPublic', ownerId);
  return {
    edit,
    editPublic,
    editShared: edit && (editPublic || !isPublic),
    publish: may(actor, 'translation.publish', ownerId),
    withdraw: may(actor, 'translation.withdraw', ownerId),
  };
}

async function mediaById(tx: Transaction, actor: Actor, ids: string[]): Promise<DeskArticle['media']> {
  const rows = await tx.media.findMany({ where: { id: { in: ids } }, include: mediaItemInclude });
  return Object.fromEntries(rows.map((row) => [row.id, mediaItemOf(actor, row)]));
}

async function filesById(tx: Transaction, ids: string[]): Promise<DeskArticle['files']> {
  const rows = await tx.storedFile.findMany({ where: { id: { in: ids } } });
  return Object.fromEntries(
    rows.map(({ id, originalName, bytes, file }) => [id, { originalName, bytes, url: mediaUrl(file) }]),
  );
}

async function read(tx: Transaction, actor: Actor, articleId: string): Promise<DeskArticle | null> {
  const article = await tx.article.findUnique({
    where: { id: articleId },
    include: {
      createdBy: { select: { id: true, name: true } },
      section: { select: { texts: true } },
      translations: { include: deskTranslationInclude },
    },
  });
  if (!article || article.trashedAt || !(await sees(tx, actor, article))) return null;
  const { id, version, createdBy, createdAt, updatedAt, section } = article;
  const input = await sharedPart(tx, articleId);
  const language = (locale: Locale) => {
    const row = article.translations.find((translation) => translation.locale === locale);
    return row ? deskTranslationOf(row) : null;
  };
  const translations = { vi: language('vi'), en: language('en') };
  const inTexts = locales.flatMap((locale) => mediaOf(translations[locale]?.text.body ?? { content: [] }));
  const lead = input.leadMediaId ? [input.leadMediaId] : [];
  const { original } = article;
  const locale = otherLocale(original);
  const [source, text] = [translations[original]?.text.body, translations[locale]?.text.body];
  const matched = await matchingOf(tx, { articleId, locale });
  const matching = source && text ? completed(matched, source, text) : matched;
  const isPublic = article.translations.some(({ status }) => status === 'published');
  return {
    ...{ id, version, createdBy, createdAt, updatedAt, input, translations, isPublic, original, matching },
    section: namesOf(section.texts),
    media: await mediaById(tx, actor, [...lead, ...input.gallery, ...inTexts]),
    files: await filesById(
      tx,
      input.attachments.map(({ fileId }) => fileId),
    ),
    related: await briefsOf(actor, input.relatedIds, tx),
    may: permissionsOf(actor, article.createdById, isPublic),
  };
}

/**
 * An article as the editor opens it, all of one moment: its versions belong to its contents.
 * @returns null when there is no such article or the actor may not see it.
 */
export async function articleForDesk(actor: Actor, articleId: string): Promise<DeskArticle | null> {
  if (!isId(articleId)) return null;
  return db.$transaction((tx) => read(tx, actor, articleId), {
    isolationLevel: 'RepeatableRead',
    maxWait: 10_000,
  });
}
