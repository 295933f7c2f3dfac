import { currentActor } from '../../../lib/accounts/session.ts';
import { addFile } from '../../../lib/media/files.ts';
import { receiveFiles } from '../../../lib/media/receiving.ts';
import { answerUpload } from '../answer.ts';

/** Takes a PDF to attach: the raw file with `X-File-Name`, or a form. Answers with its id and served name. */
export async function POST(request: Request) {
  const received = await receiveFiles(request, await currentActor(request.headers), addFile);
  return answerUpload(request, received, async (file) => file);
}
