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
  const said = Object.fromEntries(
    ['note', 'otherNote', 'overrideReason', 'forcedReason']
      .filter((name) => form.has(name))
      .map((name) => [name, String(form.get(name))]),
  );
  // Asked what it is, somebody who chose nothing has not said that it is minor.
  const change = form.has('note') ? { change: String(form.get('change') ?? '') } : {};
  const seen = String(form.get('seen') ?? '').split(' ');
  const { state, data } = await act(before, form, (actor) =>
    publishTranslation(actor, systemClock, { articleId, locale, version, seen, ...change, ...said }),
  );
  if (data) redirect(`/admin/articles/${articleId}?published=${locale}`);
  return state;
}
