'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '../../../../components/desk/form-state.ts';
import { systemClock } from '../../../../lib/clock.ts';
import { restoreArticle } from '../../../../lib/trash/commands.ts';
import { deleteArticle } from '../../../../lib/trash/deletion.ts';
import { act } from '../../act.ts';

/** Takes an article out of the trash, and opens it. */
export async function restore(articleId: string, before: FormState, form: FormData): Promise<FormState> {
  const { state } = await act(before, form, (actor) => restoreArticle(actor, systemClock, { articleId }));
  if (state.saved) redirect(`/admin/articles/${articleId}`);
  return state;
}

export async function deleteForever(
  articleId: string,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  const sure = form.get('sure') === 'on';
  return (await act(before, form, (actor) => deleteArticle(actor, systemClock, { articleId, sure }))).state;
}
