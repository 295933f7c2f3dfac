'use server';

import type { FormState } from '../../../../../components/desk/form-state.ts';
import { systemClock } from '../../../../../lib/clock.ts';
import { setSecondEyes } from '../../../../../lib/review/second-eyes.ts';
import { act } from '../../../act.ts';

export async function chooseSecondEyes(
  sectionId: string,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  const wanted = form.get('wanted') === 'on';
  const { state } = await act(before, form, (actor) =>
    setSecondEyes(actor, systemClock, { sectionId, wanted }),
  );
  return state;
}
