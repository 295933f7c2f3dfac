import type { Talk, Talks } from '../../../../../../components/desk/writing/comments/comments-store.ts';
import type { Actor } from '../../../../../../lib/accounts/permissions.ts';
import { colleaguesFor, threadsOf } from '../../../../../../lib/comments/queries.ts';

const silence: Talk = { threads: [], total: 0, page: 1, pages: 1 };

/** What is said about an article, as the writing screen begins with it. */
export async function talksOf(actor: Actor, articleId: string): Promise<Talks> {
  const [vi, en, company] = await Promise.all([
    threadsOf(actor, { articleId, locale: 'vi' }),
    threadsOf(actor, { articleId, locale: 'en' }),
    colleaguesFor(actor, articleId),
  ]);
  return { talks: { vi: vi ?? silence, en: en ?? silence }, ...company };
}
