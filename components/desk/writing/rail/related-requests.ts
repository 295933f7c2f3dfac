import type { SuggestedItem } from '../article-view.ts';

const addressOf = (articleId: string, what: string) => `/admin/articles/${articleId}/related/${what}`;

/** Suggestions for an article as it is stored; null when they could not be had. */
export async function fetchSuggestions(
  articleId: string,
  signal: AbortSignal,
): Promise<SuggestedItem[] | null> {
  try {
    const response = await fetch(addressOf(articleId, 'suggestions'), { signal });
    return response.ok ? ((await response.json()) as SuggestedItem[]) : null;
  } catch {
    return null;
  }
}

/** Puts a suggestion away, offers it again, or makes it lead back; whether that was done. */
export async function tellOfOther(
  what: 'dismissals' | 'back',
  method: 'POST' | 'DELETE',
  { articleId, otherId }: { articleId: string; otherId: string },
): Promise<boolean> {
  try {
    const body = JSON.stringify({ otherId });
    const response = await fetch(addressOf(articleId, what), {
      ...{ method, body },
      headers: { 'Content-Type': 'application/json' },
    });
    return response.ok;
  } catch {
    return false;
  }
}
