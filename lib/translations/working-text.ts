import type { Prisma, Transaction } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';

const include = {
  currentRevision: { include: { author: { select: { name: true } } } },
} as const satisfies Prisma.TranslationInclude;

/** A translation with its current revision. */
export type WorkingTranslation = Prisma.TranslationGetPayload<{ include: typeof include }>;

/** An article's translation as it stands on the desk, or null when nothing has been written in that language. */
export const workingTranslation = (
  tx: Transaction,
  articleId: string,
  locale: Locale,
): Promise<WorkingTranslation | null> =>
  tx.translation.findUnique({ where: { articleId_locale: { articleId, locale } }, include });
