import { currentActor } from '../../../../lib/accounts/session.ts';
import { receiveFiles } from '../../../../lib/media/receiving.ts';
import { replaceMedia } from '../../../../lib/media/replacement.ts';
import { answerUpload } from '../../answer.ts';

type Context = { params: Promise<{ id: string }> };

/** Takes another file for a photo, as for a new one; `version` in the address is that of the image it is to replace. */
export async function POST(request: Request, { params }: Context) {
  const [actor, { id: mediaId }] = await Promise.all([currentActor(request.headers), params]);
  const version = Number(new URL(request.url).searchParams.get('version'));
  const received = await receiveFiles(request, actor, (who, clock, upload) =>
    replaceMedia(who, clock, { ...upload, mediaId, version }),
  );
  return answerUpload(request, received, async (changed) => changed, `/admin/media/${mediaId}`);
}
