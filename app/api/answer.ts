import type { Issue } from '../../lib/issue.ts';
import { type Received, uploadStatus } from '../../lib/media/receiving.ts';

const refusal = (issues: readonly Issue[]) =>
  Response.json(
    { ok: false, issues },
    { status: uploadStatus(issues), headers: { 'Cache-Control': 'no-store' } },
  );

/** A form sent without scripts goes back to its page, which says what became of its files. */
const leadBack = (page: string) => (outcome: Record<string, string>) =>
  new Response(null, {
    status: 303,
    headers: { Location: `${page}?${new URLSearchParams(outcome)}`, 'Cache-Control': 'no-store' },
  });

const fromPlainForm = (request: Request) => request.headers.get('accept')?.includes('text/html') ?? false;

/**
 * Answers an upload: JSON for scripts, a redirect to `page` for a plain form. `data` is what a script is told about a file.
 */
export async function answerUpload<T>(
  request: Request,
  received: { ok: true; data: Received<T>[] } | { ok: false; issues: Issue[] },
  data: (taken: T) => Promise<unknown>,
  page = '/admin/media',
): Promise<Response> {
  const back = leadBack(page);
  const plain = fromPlainForm(request);
  if (!received.ok) {
    return plain ? back({ refused: received.issues[0]?.key ?? 'invalid' }) : refusal(received.issues);
  }
  const failed = received.data.find(({ result }) => !result.ok);
  if (plain) {
    const added = received.data.filter(({ result }) => result.ok).length;
    const key = failed && !failed.result.ok ? failed.result.issues[0]?.key : undefined;
    return back({ added: String(added), ...(failed && key ? { refused: key, file: failed.name } : {}) });
  }
  const first = received.data[0]?.result;
  if (!first?.ok) return refusal(first?.issues ?? []);
  return Response.json(
    { ok: true, data: await data(first.data) },
    { status: 201, headers: { 'Cache-Control': 'no-store' } },
  );
}
