import { currentActor } from '../../../../lib/accounts/session.ts';
import { receiveImport } from '../../../../lib/imports/receiving.ts';
import { uploadStatus } from '../../../../lib/media/receiving.ts';

const headers = { 'Cache-Control': 'no-store' };

/** Makes an article of a Word document: a form with the `file` and what was decided about it, `corrections`, as JSON. */
export async function POST(request: Request) {
  const made = await receiveImport(request, await currentActor(request.headers));
  return Response.json(made, { status: made.ok ? 201 : uploadStatus(made.issues), headers });
}
