'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '../../../../../../../components/desk/form-state.ts';
import { systemClock } from '../../../../../../../lib/clock.ts';
import type { Locale } from '../../../../../../../lib/i18n/locales.ts';
import { withdrawTranslation } from '../../../../../../../lib/publishing/withdrawal.ts';
import { act } from '../../../../../act.ts';

/** Takes one language back from the readers, and goes back to the article. */
export async function withdraw(
  articleId: string,
  locale: Locale,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  const reason = String(form.get('reason') ?? '');
  const inError = form.get('inError') === 'on';
  const { state, data } = await act(before, form, (actor) =>
    withdrawTranslation(actor, systemClock, { articleId, locale, reason, inError }),
  );
  if (data) redirect(`/admin/articles/${articleId}?withdrawn=${locale}`);
  return state;
}
