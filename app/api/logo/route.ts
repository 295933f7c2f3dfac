import { currentActor } from '../../../lib/accounts/session.ts';
import { issue } from '../../../lib/issue.ts';
import { receiveFiles, uploadStatus } from '../../../lib/media/receiving.ts';
import { setLogo } from '../../../lib/settings/logo.ts';

const headers = { 'Cache-Control': 'no-store' };

/** Takes the institution's logo from the settings page: JSON for scripts; a plain form goes back to where it came from. */
export async function POST(request: Request): Promise<Response> {
  const actor = await currentActor(request.headers);
  const received = await receiveFiles(request, actor, setLogo);
  const result = received.ok ? received.data[0]?.result : received;
  const issues = result?.ok ? [] : (result?.issues ?? [issue('file', 'required')]);
  if (request.headers.get('accept')?.includes('text/html')) {
    const Location = `/admin/settings?logo=${issues[0]?.key ?? 'saved'}#logo`;
    return new Response(null, { status: 303, headers: { ...headers, Location } });
  }
  const status = issues.length > 0 ? uploadStatus(issues) : 201;
  return Response.json({ ok: issues.length === 0, issues }, { status, headers });
}
