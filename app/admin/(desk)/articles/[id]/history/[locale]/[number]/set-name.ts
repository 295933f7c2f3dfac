'use server';

import type { FormState } from '../../../../../../../../components/desk/form-state.ts';
import { systemClock } from '../../../../../../../../lib/clock.ts';
import type { Locale } from '../../../../../../../../lib/i18n/locales.ts';
import { nameRevision } from '../../../../../../../../lib/translations/naming.ts';
import { act } from '../../../../../../act.ts';

/** Names a revision, or takes its name away. */
export async function setName(
  articleId: string,
  locale: Locale,
  number: number,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  const input = { name: String(form.get('name') ?? '') };
  const { state } = await act(before, form, (actor) =>
    nameRevision(actor, systemClock, { articleId, locale, number, input }),
  );
  return state;
}
