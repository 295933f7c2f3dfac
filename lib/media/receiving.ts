import type { Actor } from '../accounts/permissions.ts';
import { sameOrigin } from '../accounts/same-origin.ts';
import { type Clock, systemClock } from '../clock.ts';
import { type Issue, issue, type Result, refused, statusOf } from '../issue.ts';
import { mediaLimits } from './limits.ts';
import { readAtMost } from './reading.ts';
import { fileName } from './schema.ts';

type Upload = { name: string; bytes: Uint8Array };

/** A command that takes one uploaded file. */
type Take<T> = (actor: Actor, clock: Clock, upload: Upload) => Promise<Result<T>>;

/** What became of one file of a request. */
export type Received<T> = { name: string; result: Result<T> };

/** Room for the boundaries and headers of a form around its files. */
const formOverhead = 64 * 1024;

const tooLarge = refused(issue('file', 'mediaTooLarge', { limit: mediaLimits.bytes / 1024 / 1024 }));

const isForm = (request: Request) =>
  request.headers.get('content-type')?.startsWith('multipart/form-data') ?? false;

function headerName(request: Request): string {
  try {
    return fileName(decodeURIComponent(request.headers.get('x-file-name') ?? ''));
  } catch {
    return fileName('');
  }
}

/** The files of a form whose bytes are in memory already; null when it is not a form after all. */
async function formUploads(request: Request, body: Buffer): Promise<Upload[] | null> {
  const type = request.headers.get('content-type') ?? '';
  try {
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
    const files = form.getAll('file').filter((entry) => entry instanceof File && entry.name !== '') as File[];
    return Promise.all(files.map(async (file) => ({ name: fileName(file.name), bytes: await file.bytes() })));
  } catch {
    return null;
  }
}

async function uploads(request: Request): Promise<Result<Upload[]>> {
  const form = isForm(request);
  const limit = mediaLimits.bytes + (form ? formOverhead : 0);
  if (Number(request.headers.get('content-length') ?? 0) > limit) return tooLarge;
  const body = await readAtMost(request.body, limit);
  if (!body) return tooLarge;
  if (!form) return { ok: true, data: [{ name: headerName(request), bytes: body }] };
  const found = await formUploads(request, body);
  return found?.length ? { ok: true, data: found } : refused(issue('file', 'required'));
}

/**
 * Takes the files of a request: its raw body, named by the header `X-File-Name` (percent-encoded), or the `file` fields of a form.
 * Never more than the limit is read, and nothing at all for a stranger.
 * @returns one result for each file, or the issues that stopped them all: signedOut, notPermitted (sent by another site),
 * mediaTooLarge, required.
 */
export async function receiveFiles<T>(
  request: Request,
  actor: Actor | null,
  take: Take<T>,
): Promise<Result<Received<T>[]>> {
  if (!sameOrigin(request.headers)) return refused(issue('', 'notPermitted'));
  if (!actor) return refused(issue('', 'signedOut'));
  const found = await uploads(request);
  if (!found.ok) return found;
  const received: Received<T>[] = [];
  for (const upload of found.data) {
    received.push({ name: upload.name, result: await take(actor, systemClock, upload) });
  }
  return { ok: true, data: received };
}

const statuses: Record<string, number> = { signedOut: 401, mediaTooLarge: 413, mediaBusy: 503 };

/** The HTTP status of a refused upload. */
export const uploadStatus = (issues: readonly Issue[]): number =>
  statuses[issues[0]?.key ?? ''] ?? statusOf(issues);
