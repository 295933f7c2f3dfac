import { readAtMost } from '../../lib/media/reading.ts';

/** The JSON that a request brings, of at most so many bytes; null when it is none, too long, or was broken off. */
export async function postedJson(request: Request, most: number): Promise<unknown> {
  try {
    return JSON.parse((await readAtMost(request.body, most))?.toString('utf8') ?? '');
  } catch {
    return null;
  }
}
