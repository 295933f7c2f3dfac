import { serveMedia } from '../../../lib/media/serving.ts';

type Context = { params: Promise<{ file: string }> };

const answer = async (request: Request, { params }: Context) => serveMedia(request, (await params).file);

export { answer as GET, answer as HEAD };
