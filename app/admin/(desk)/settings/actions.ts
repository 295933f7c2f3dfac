'use server';

import type { FormState } from '../../../../components/desk/form-state.ts';
import { systemClock } from '../../../../lib/clock.ts';
import { saveBanner } from '../../../../lib/settings/banner.ts';
import { saveSettings } from '../../../../lib/settings/commands.ts';
import { removeLogo } from '../../../../lib/settings/logo.ts';
import { act, onNewest } from '../../act.ts';
import { nested } from '../../nested.ts';

export async function saveSettingsAction(before: FormState, form: FormData): Promise<FormState> {
  const { state } = await act(before, form, (actor) => saveSettings(actor, systemClock, nested(form)));
  return onNewest(state);
}

export async function saveBannerAction(before: FormState, form: FormData): Promise<FormState> {
  const { state } = await act(before, form, (actor) => saveBanner(actor, systemClock, nested(form)));
  return onNewest(state);
}

export async function dropLogo(before: FormState, form: FormData): Promise<FormState> {
  return (await act(before, form, (actor) => removeLogo(actor, systemClock))).state;
}
