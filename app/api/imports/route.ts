import { currentActor } from '../../../lib/accounts/session.ts';
import { previewDocument } from '../../../lib/imports/preview.ts';
import { receiveFiles } from '../../../lib/media/receiving.ts';
import { answerUpload } from '../answer.ts';

/** Reads a Word document, the raw file with `X-File-Name`, and answers what was understood. Nothing is written. */
export async function POST(request: Request) {
  const actor = await currentActor(request.headers);
  const received = await receiveFiles(request, actor, previewDocument);
  return answerUpload(request, received, async (preview) => preview);
}
