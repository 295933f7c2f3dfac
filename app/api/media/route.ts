import { currentActor } from '../../../lib/accounts/session.ts';
import { mediaById } from '../../../lib/media/queries.ts';
import { receiveFiles } from '../../../lib/media/receiving.ts';
import { addMedia } from '../../../lib/media/upload.ts';
import { answerUpload } from '../answer.ts';

/** Takes a photo: the raw file with `X-File-Name`, or a form. Answers with the photo as the desk shows it. */
export async function POST(request: Request) {
  const actor = await currentActor(request.headers);
  const received = await receiveFiles(request, actor, addMedia);
  return answerUpload(request, received, async ({ mediaId, duplicate }) => ({
    ...(actor && (await mediaById(actor, mediaId))),
    duplicate,
  }));
}
