import type { Issue } from '../../../lib/issue.ts';

/** What the server answers: data, or what is wrong; `failed` and `offline` where there was no answer. */
export type Answer<T> = { ok: true; data: T } | { ok: false; issues: readonly Issue[] };

const refused = (key: string): Answer<never> => ({ ok: false, issues: [{ field: '', key }] });

/** Sends JSON, or nothing, to an address of the desk. */
export async function post<T>(address: string, body?: unknown): Promise<Answer<T>> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      body: body === undefined ? '' : JSON.stringify(body),
    });
    if (answer.status === 401) return refused('signedOut');
    if (answer.status === 422) return { ok: false, issues: (await answer.json()).issues };
    if (!answer.ok) return refused('failed');
    return { ok: true, data: answer.status === 204 ? (null as T) : await answer.json() };
  } catch {
    return refused(navigator.onLine ? 'failed' : 'offline');
  }
}
