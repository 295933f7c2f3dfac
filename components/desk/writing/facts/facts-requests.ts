import type { DeskFacts } from '../../../../lib/fact-check/for-desk.ts';
import type { Ignored } from '../../../../lib/fact-check/ignored.ts';
import type { IgnoreForm } from '../../../../lib/fact-check/schema.ts';
import type { Locale } from '../../../../lib/i18n/locales.ts';
import type { Issue } from '../../../../lib/issue.ts';
import type { Finding } from '../../../../lib/publishing/requirement.ts';

const address = (articleId: string) => `/admin/articles/${articleId}/facts`;

async function send<T>(articleId: string, method: string, body: unknown, signal?: AbortSignal) {
  const response = await fetch(address(articleId), { method, body: JSON.stringify(body), signal });
  const answer = (await response.json()) as T & { issues?: Issue[] };
  return response.ok ? { ok: true as const, answer } : { ok: false as const, issues: answer.issues ?? [] };
}

/** What the newsroom keeps of what stands in the texts; null when it cannot be asked now. */
export async function askKept(
  articleId: string,
  texts: Record<Locale, string>,
  signal: AbortSignal,
): Promise<DeskFacts | null> {
  try {
    const told = await send<DeskFacts>(articleId, 'POST', texts, signal);
    return told.ok ? told.answer : null;
  } catch {
    return null;
  }
}

const unreached: Issue[] = [{ field: '', key: 'offline' }];

type Requirements = Record<Locale, Finding[]> | null;

/** Explains a disagreement; the explanation and what still keeps the texts from being published, or what is wrong with it. */
export async function sendIgnore(
  articleId: string,
  form: IgnoreForm,
): Promise<{ explained: Ignored; requirements: Requirements } | Issue[]> {
  try {
    const told = await send<{ explained: Ignored; requirements: Requirements }>(articleId, 'PUT', form);
    return told.ok ? told.answer : told.issues;
  } catch {
    return unreached;
  }
}

/** Takes an explanation back; what keeps the texts from being published since, or null when it is still there. */
export async function sendUnignore(
  articleId: string,
  signature: string,
): Promise<{ requirements: Requirements } | null> {
  try {
    const told = await send<{ requirements: Requirements }>(articleId, 'DELETE', { signature });
    return told.ok ? told.answer : null;
  } catch {
    return null;
  }
}
