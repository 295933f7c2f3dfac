'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '../../../../../../../components/desk/form-state.ts';
import { systemClock } from '../../../../../../../lib/clock.ts';
import type { Locale } from '../../../../../../../lib/i18n/locales.ts';
import { publishTranslation } from '../../../../../../../lib/publishing/publication.ts';
import { act } from '../../../../../act.ts';

/** Publishes the version that the confirmation spoke of, and goes back to the article. */
export async function publish(
  articleId: string,
  locale: Locale,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  const version = Number(form.get('version'));
  const said = { change: String(form.get('change') ?? ''), note: String(form.get('note') ?? '') };
  const factsReason = String(form.get('factsReason') ?? '');
  const forcedReason = String(form.get('forcedReason') ?? '');
  const asked = { factsReason, forcedReason, ...(form.has('note') ? said : {}) };
  const { state, data } = await act(before, form, (actor) =>
    publishTranslation(actor, systemClock, { articleId, locale, version, ...asked }),
  );
  if (data) redirect(`/admin/articles/${articleId}?published=${locale}`);
  return state;
}
