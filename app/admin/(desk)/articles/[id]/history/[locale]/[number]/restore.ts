'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '../../../../../../../../components/desk/form-state.ts';
import { articleForDesk } from '../../../../../../../../lib/articles/desk-article.ts';
import { systemClock } from '../../../../../../../../lib/clock.ts';
import type { Locale } from '../../../../../../../../lib/i18n/locales.ts';
import { notFound } from '../../../../../../../../lib/issue.ts';
import { revisionText } from '../../../../../../../../lib/revisions/queries.ts';
import { saveTranslation } from '../../../../../../../../lib/translations/commands.ts';
import { act } from '../../../../../../act.ts';

/** Saves an earlier text anew, as the next revision; the address stays. */
export async function restore(
  articleId: string,
  locale: Locale,
  number: number,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  const { state, data } = await act(before, form, async (actor) => {
    const [article, earlier] = await Promise.all([
      articleForDesk(actor, articleId),
      revisionText(actor, { articleId, locale, number }),
    ]);
    const translation = article?.translations[locale];
    if (!translation || !earlier) return notFound();
    const input = { ...earlier.text, slug: translation.slug ?? '' };
    const baseVersion = Number(form.get('version'));
    return saveTranslation(actor, systemClock, { articleId, locale, baseVersion, input });
  });
  if (data) redirect(`/admin/articles/${articleId}`);
  return state;
}
