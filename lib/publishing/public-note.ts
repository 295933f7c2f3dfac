import type { Actor } from '../accounts/permissions.ts';
import type { Transaction } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { articlePath } from '../i18n/paths.ts';
import { record } from '../timeline/record.ts';
import { workingTranslation } from '../translations/working-text.ts';
import type { Change } from './schema.ts';
import { submitLater } from './submission.ts';

/**
 * Tells the readers of one language, whose text stays as it is, of an update or a correction: of what both languages share,
 * or of what the text of the other says by now. Nothing where the language is not public.
 * @returns whether anything was told.
 */
export async function tellReaders(
  tx: Transaction,
  act: { actor: Actor; at: Date; articleId: string },
  { locale, change, note }: Change & { locale: Locale },
): Promise<boolean> {
  const { actor, at, articleId } = act;
  const translation = await workingTranslation(tx, articleId, locale);
  if (translation?.status !== 'published' || !translation.publishedRevisionId) return false;
  const { id: translationId, publishedRevisionId: revisionId, slug } = translation;
  await tx.publication.create({ data: { translationId, revisionId, actorId: actor.id, at, change, note } });
  await tx.translation.update({
    where: { id: translationId },
    data: { republishedAt: at, updatedAt: at },
  });
  if (slug) await submitLater(tx, at, articlePath(locale, slug));
  await record(tx, act, { kind: 'translation.noted', locale, data: { change, note } });
  return true;
}
