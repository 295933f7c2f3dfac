'use server';

import type { FormState } from '../../../../../../../components/desk/form-state.ts';
import { systemClock } from '../../../../../../../lib/clock.ts';
import type { Locale } from '../../../../../../../lib/i18n/locales.ts';
import { setEmbargo } from '../../../../../../../lib/publishing/embargo.ts';
import { scheduleTranslation } from '../../../../../../../lib/publishing/schedule.ts';
import { cancelSchedule, restoreSchedule } from '../../../../../../../lib/publishing/schedule-changes.ts';
import type { ScheduleForm, ScheduleKind } from '../../../../../../../lib/publishing/schema.ts';
import { act } from '../../../../../act.ts';

const fields = ['day', 'time', 'text', 'note', 'otherNote', 'overrideReason'];

/** Schedules that the version the form spoke of is published, or that the text is taken back. */
export async function schedule(
  articleId: string,
  locale: Locale,
  kind: ScheduleKind,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  const version = Number(form.get('version'));
  const said = Object.fromEntries(
    fields.filter((name) => form.has(name)).map((name) => [name, String(form.get(name))]),
  ) as Omit<ScheduleForm, 'kind'>;
  // Asked what it is, somebody who chose nothing has not said that it is minor.
  const asked = kind === 'publish' && form.has('note');
  const change = asked ? { change: String(form.get('change') ?? '') as ScheduleForm['change'] } : {};
  const command = { articleId, locale, version, kind, ...change, ...said };
  return (await act(before, form, (actor) => scheduleTranslation(actor, systemClock, command))).state;
}

export async function cancel(scheduleId: string, before: FormState, form: FormData): Promise<FormState> {
  return (await act(before, form, (actor) => cancelSchedule(actor, systemClock, { scheduleId }))).state;
}

export async function restore(scheduleId: string, before: FormState, form: FormData): Promise<FormState> {
  return (await act(before, form, (actor) => restoreSchedule(actor, systemClock, { scheduleId }))).state;
}

/** Puts the language under embargo; the button that lifts it sends neither day nor time. */
export async function embargo(
  articleId: string,
  locale: Locale,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  const until = { day: String(form.get('day') ?? ''), time: String(form.get('time') ?? '') };
  const command = { articleId, locale, ...until };
  return (await act(before, form, (actor) => setEmbargo(actor, systemClock, command))).state;
}
