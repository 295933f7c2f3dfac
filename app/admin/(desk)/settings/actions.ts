'use server';

import type { FormState } from '../../../../components/desk/form-state.ts';
import { systemClock } from '../../../../lib/clock.ts';
import { saveSettings } from '../../../../lib/settings/commands.ts';
import { removeLogo } from '../../../../lib/settings/logo.ts';
import { act } from '../../act.ts';
import { nested } from '../../nested.ts';

/** When somebody else saved first, the form takes over the stored version, so that saving again is a decision. */
export async function saveSettingsAction(before: FormState, form: FormData): Promise<FormState> {
  const { state } = await act(before, form, (actor) => saveSettings(actor, systemClock, nested(form)));
  const stored = state.issues.find(({ key }) => key === 'overtaken')?.values?.version;
  return stored === undefined ? state : { ...state, values: { ...state.values, version: [String(stored)] } };
}

export async function dropLogo(before: FormState, form: FormData): Promise<FormState> {
  return (await act(before, form, (actor) => removeLogo(actor, systemClock))).state;
}
