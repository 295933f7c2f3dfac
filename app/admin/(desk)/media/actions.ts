'use server';

import { redirect } from 'next/navigation';
import { type FormState, valuesOf } from '../../../../components/desk/form-state.ts';
import { systemClock } from '../../../../lib/clock.ts';
import { issue } from '../../../../lib/issue.ts';
import { saveFocus } from '../../../../lib/media/focal-point.ts';
import { saveFrame } from '../../../../lib/media/framing.ts';
import { removeMedia } from '../../../../lib/media/removal.ts';
import { bringBack } from '../../../../lib/media/replacement.ts';
import type { FocusInput, FrameInput, MediaTextsInput } from '../../../../lib/media/schema.ts';
import { saveMediaTexts } from '../../../../lib/media/texts.ts';
import { act, onNewest } from '../../act.ts';
import { nested } from '../../nested.ts';

export async function describe(mediaId: string, before: FormState, form: FormData): Promise<FormState> {
  // The command reads whatever was posted against its schema.
  const input = { ...nested(form), mediaId } as unknown as MediaTextsInput;
  const { state } = await act(before, form, (actor) => saveMediaTexts(actor, systemClock, input));
  return onNewest(state);
}

/** Sets the point that stays in sight, or takes it back where the button says so. */
export async function focus(mediaId: string, before: FormState, form: FormData): Promise<FormState> {
  const { version, focus } = nested(form);
  const input = { mediaId, version, focus: form.has('none') ? null : focus } as unknown as FocusInput;
  const { state } = await act(before, form, (actor) => saveFocus(actor, systemClock, input));
  return onNewest(state);
}

/** Turns and cuts a photo, or takes that back where the button says so. */
export async function frame(mediaId: string, before: FormState, form: FormData): Promise<FormState> {
  const { version, turn, cut } = nested(form);
  const wanted = form.has('none') ? { turn: 0, cut: null } : { turn, cut };
  const input = { mediaId, version, ...wanted } as unknown as FrameInput;
  const { state } = await act(before, form, (actor) => saveFrame(actor, systemClock, input));
  return onNewest(state);
}

/** Gives a photo the file it had before, whose number the button carries. */
export async function takeBack(mediaId: string, before: FormState, form: FormData): Promise<FormState> {
  const input = { mediaId, version: Number(form.get('version')), number: Number(form.get('number')) };
  const { state } = await act(before, form, (actor) => bringBack(actor, systemClock, input));
  return onNewest(state);
}

/** The box that is ticked first is the question "are you sure?", for those without scripts too. */
export async function remove(mediaId: string, before: FormState, form: FormData): Promise<FormState> {
  if (form.get('sure') !== 'on') return { issues: [issue('sure', 'tickToDelete')], values: valuesOf(form) };
  const { state } = await act(before, form, (actor) => removeMedia(actor, systemClock, { mediaId }));
  return state.saved ? redirect('/admin/media') : state;
}
