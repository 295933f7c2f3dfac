import type { Transaction } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { mediaOf } from './body-media.ts';
import type { RevisionText } from './text.ts';

/** What was said about the photos of a text in its language, so that a later comparison knows. */
async function wordsOf(tx: Transaction, mediaIds: string[], locale: Locale) {
  const texts = await tx.mediaText.findMany({ where: { locale, mediaId: { in: mediaIds } } });
  return mediaIds.map((mediaId) => {
    const { alt = '', caption = '' } = texts.find((found) => found.mediaId === mediaId) ?? {};
    return { mediaId, alt, caption };
  });
}

/**
 * Appends a snapshot to a translation's history, with its address and the media its body shows. The caller holds the
 * article's lock, so that numbers follow each other, and moves the translation's pointers.
 */
export async function appendRevision(
  tx: Transaction,
  entry: {
    translationId: string;
    locale: Locale;
    authorId: string;
    at: Date;
    slug: string | null;
    autosaved: boolean;
  },
  text: RevisionText,
): Promise<{ id: string; number: number }> {
  const { translationId, locale, authorId, at, slug, autosaved } = entry;
  const newest = await tx.revision.aggregate({ where: { translationId }, _max: { number: true } });
  const { title, sapo, body, eventPlace, summary, seoTitle, seoDescription } = text;
  return tx.revision.create({
    data: {
      ...{ translationId, authorId, slug, autosaved },
      createdAt: at,
      number: (newest._max.number ?? 0) + 1,
      ...{ title, sapo, body, eventPlace, summary, seoTitle, seoDescription },
      media: { createMany: { data: await wordsOf(tx, mediaOf(body), locale) } },
    },
    select: { id: true, number: true },
  });
}
