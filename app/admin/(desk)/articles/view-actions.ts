'use server';

import type { FormState } from '../../../../components/desk/form-state.ts';
import { chooseColumns, removeFilter, saveFilter } from '../../../../lib/articles/list-views.ts';
import { systemClock } from '../../../../lib/clock.ts';
import { act } from '../../act.ts';

export async function choose(before: FormState, form: FormData): Promise<FormState> {
  const columns = form.getAll('column').map(String);
  return (await act(before, form, (actor) => chooseColumns(actor, columns))).state;
}

/** Keeps a view; `query` is what the list's address says. */
export async function keep(query: string, before: FormState, form: FormData): Promise<FormState> {
  const filter = Object.fromEntries(new URLSearchParams(query));
  const name = form.get('name') ?? '';
  return (await act(before, form, (actor) => saveFilter(actor, systemClock, { name, filter }))).state;
}

export async function removeKept(id: string, before: FormState, form: FormData): Promise<FormState> {
  return (await act(before, form, (actor) => removeFilter(actor, id))).state;
}
