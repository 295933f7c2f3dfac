'use server';

import { redirect } from 'next/navigation';
import { createArticle } from '../../../../../lib/articles/creation.ts';
import { systemClock } from '../../../../../lib/clock.ts';
import { requireActor } from '../../../actor.ts';

/** Starts an article in the chosen section and goes to write it. */
export async function create(_before: null, form: FormData): Promise<null> {
  const actor = await requireActor('/admin/articles/new');
  const created = await createArticle(actor, systemClock, { sectionId: String(form.get('sectionId')) });
  // A section that is gone is no longer offered on the page that asks.
  return redirect(created.ok ? `/admin/articles/${created.data.articleId}` : '/admin/articles/new');
}
