import type { Actor } from '../accounts/permissions.ts';
import type { Transaction } from '../db.ts';
import { otherLocale } from '../i18n/locales.ts';
import { notify } from '../notices/telling.ts';
import type { LockedArticle } from '../translations/locked-article.ts';
import { type WorkingTranslation, workingTranslation } from '../translations/working-text.ts';

type Published = { at: Date; article: LockedArticle; translation: WorkingTranslation };

/** Those who look after the other language, when it is behind the original that has just gone out. */
async function tellOfDelay(tx: Transaction, { at, article, translation }: Published) {
  if (translation.locale !== article.original) return;
  const { behindBlocks } = await tx.article.findUniqueOrThrow({
    where: { id: article.id },
    select: { behindBlocks: true },
  });
  const locale = otherLocale(translation.locale);
  const other = behindBlocks > 0 ? await workingTranslation(tx, article.id, locale) : null;
  if (!other?.currentRevision) return;
  const to = [other.currentRevision.authorId, article.createdById];
  const place = `${locale}.body`;
  // Nobody is left out: who published the original may be the one who translates it.
  await notify(tx, { kind: 'behind', at, to, by: null, articleId: article.id, locale, place });
}

/** Tells those whose text it is that readers have it, and those who translate it that theirs is behind. */
export async function tellOfPublication(tx: Transaction, actor: Actor, published: Published): Promise<void> {
  const { at, article, translation } = published;
  const review = await tx.review.findUnique({ where: { translationId: translation.id } });
  const whose = [article.createdById, translation.currentRevision?.authorId, review?.askedById];
  const to = whose.filter((id) => id !== undefined);
  const { locale } = translation;
  await notify(tx, { kind: 'published', at, to, by: actor, articleId: article.id, locale });
  await tellOfDelay(tx, published);
}
