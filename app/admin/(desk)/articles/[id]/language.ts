import { notFound } from 'next/navigation';
import type { Actor } from '../../../../../lib/accounts/permissions.ts';
import { articleForDesk, type DeskArticle } from '../../../../../lib/articles/desk-article.ts';
import type { DeskTranslation } from '../../../../../lib/articles/desk-translation.ts';
import { isLocale, type Locale } from '../../../../../lib/i18n/locales.ts';
import { requireActor } from '../../../actor.ts';

export type LanguageParams = { params: Promise<{ id: string; locale: string }> };

/** One language of an article as the pages about it begin: signed in, and a text to speak of, or not found. */
export async function openLanguage(
  { params }: LanguageParams,
  room: 'publish' | 'withdraw' | 'schedule' | 'history' | 'review',
): Promise<{ actor: Actor; article: DeskArticle; locale: Locale; translation: DeskTranslation }> {
  const { id, locale } = await params;
  const actor = await requireActor(`/admin/articles/${id}/${room}/${locale}`);
  const article = isLocale(locale) ? await articleForDesk(actor, id) : null;
  if (!article || !isLocale(locale)) notFound();
  const translation = article.translations[locale];
  return translation ? { actor, article, locale, translation } : notFound();
}
