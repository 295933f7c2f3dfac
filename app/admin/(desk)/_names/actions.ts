'use server';

import { redirect } from 'next/navigation';
import { type FormState, valuesOf } from '../../../../components/desk/form-state.ts';
import { systemClock } from '../../../../lib/clock.ts';
import { issue } from '../../../../lib/issue.ts';
import { addName, editName } from '../../../../lib/names/commands.ts';
import { type MergedKind, mergeNames } from '../../../../lib/names/merge.ts';
import { moveName, removeName } from '../../../../lib/names/order.ts';
import type { RegisterKind } from '../../../../lib/names/schema.ts';
import { act, onNewest } from '../../act.ts';
import { nested } from '../../nested.ts';
import { places } from './place.ts';

export async function add(kind: RegisterKind, before: FormState, form: FormData): Promise<FormState> {
  const { state, data } = await act(before, form, (actor) => addName(actor, systemClock, kind, nested(form)));
  return data ? redirect(places[kind].path) : state;
}

export async function change(
  kind: RegisterKind,
  id: string,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  const { state } = await act(before, form, (actor) => editName(actor, systemClock, kind, id, nested(form)));
  return onNewest(state);
}

export async function move(
  kind: RegisterKind,
  id: string,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  const direction = form.get('direction') === 'up' ? 'up' : 'down';
  return (await act(before, form, (actor) => moveName(actor, systemClock, kind, { id, direction }))).state;
}

/** The box that is ticked first is the question "are you sure?", for those without scripts too. */
export async function remove(
  kind: RegisterKind,
  id: string,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  if (form.get('sure') !== 'on') return { issues: [issue('sure', 'tickToDelete')], values: valuesOf(form) };
  const { state } = await act(before, form, (actor) => removeName(actor, systemClock, kind, { id }));
  return state.saved ? redirect(places[kind].path) : state;
}

/** Merges one into another; whoever asked goes on at the one that stays. */
export async function merge(
  kind: MergedKind,
  id: string,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  if (form.get('sure') !== 'on') return { issues: [issue('sure', 'tickToMerge')], values: valuesOf(form) };
  const intoId = String(form.get('intoId') ?? '');
  const { state, data } = await act(before, form, (actor) =>
    mergeNames(actor, systemClock, kind, { id, intoId }),
  );
  return data ? redirect(`${places[kind].path}/${intoId}`) : state;
}
