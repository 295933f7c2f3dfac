'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '../../../../../../components/desk/form-state.ts';
import { systemClock } from '../../../../../../lib/clock.ts';
import { trashArticle } from '../../../../../../lib/trash/commands.ts';
import { act } from '../../../../act.ts';

/** Puts the article into the trash, and shows it there, where it can be taken out again. */
export async function move(articleId: string, before: FormState, form: FormData): Promise<FormState> {
  const { state, data } = await act(before, form, (actor) => trashArticle(actor, systemClock, { articleId }));
  if (data) redirect(`/admin/trash?moved=${articleId}`);
  return state;
}
