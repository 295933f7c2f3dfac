'use server';

import type { FormState } from '../../../../../components/desk/form-state.ts';
import { systemClock } from '../../../../../lib/clock.ts';
import { orderSeries } from '../../../../../lib/series/commands.ts';
import { act } from '../../../act.ts';

/** Says which stories make a series, and in which order. */
export async function orderStories(seriesId: string, before: FormState, form: FormData): Promise<FormState> {
  const input = { order: form.get('order'), articleIds: form.getAll('articleId').map(String) };
  const { state } = await act(before, form, (actor) => orderSeries(actor, systemClock, seriesId, input));
  const stored = state.issues.find(({ key }) => key === 'overtaken')?.values?.version;
  return stored === undefined ? state : { ...state, values: { ...state.values, order: [String(stored)] } };
}
