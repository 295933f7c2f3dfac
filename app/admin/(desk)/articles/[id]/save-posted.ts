'use server';

import { redirect } from 'next/navigation';
import type { Posted } from '../../../../../components/desk/writing/writing-screen.tsx';
import { systemClock } from '../../../../../lib/clock.ts';
import { requireActor } from '../../../actor.ts';
import { savePostedForm } from './posted-save.ts';

/** Takes the writing screen's form from a browser whose scripts have not loaded. */
export async function savePosted(articleId: string, _before: Posted, form: FormData): Promise<Posted> {
  const here = `/admin/articles/${articleId}`;
  const actor = await requireActor(here);
  return (await savePostedForm(actor, systemClock, articleId, form)) ?? redirect(here);
}
