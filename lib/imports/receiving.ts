import type { Actor } from '../accounts/permissions.ts';
import { sameOrigin } from '../accounts/same-origin.ts';
import { systemClock } from '../clock.ts';
import { issue, type Result, refused } from '../issue.ts';
import { readAtMost } from '../media/reading.ts';
import { fileName } from '../media/schema.ts';
import { type Imported, importDocument } from './commands.ts';
import { importLimits } from './limits.ts';
import type { ImportForm } from './schema.ts';

/** Room for what was decided, and for the boundaries of the form. */
const overhead = 128 * 1024;

const tooLarge = refused(issue('file', 'mediaTooLarge', { limit: importLimits.bytes / 1024 / 1024 }));

type Sent = { file: File; corrections: unknown };

async function sentIn(request: Request, body: Buffer): Promise<Sent | null> {
  const type = request.headers.get('content-type') ?? '';
  try {
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
    const file = form.get('file');
    return file instanceof File ? { file, corrections: JSON.parse(String(form.get('corrections'))) } : null;
  } catch {
    return null;
  }
}

/**
 * Takes a request that makes an article of a document. Never more than the limit is read, and nothing for a stranger.
 * @returns see `importDocument`; besides signedOut, notPermitted (sent by another site), and on `file` mediaTooLarge and
 * required.
 */
export async function receiveImport(request: Request, actor: Actor | null): Promise<Result<Imported>> {
  if (!sameOrigin(request.headers)) return refused(issue('', 'notPermitted'));
  if (!actor) return refused(issue('', 'signedOut'));
  const limit = importLimits.bytes + overhead;
  if (Number(request.headers.get('content-length') ?? 0) > limit) return tooLarge;
  const body = await readAtMost(request.body, limit);
  if (!body) return tooLarge;
  const sent = await sentIn(request, body);
  if (!sent) return refused(issue('file', 'required'));
  const { file, corrections } = sent;
  const upload = { name: fileName(file.name), bytes: await file.bytes() };
  // What is no decision is refused by the command, field by field.
  return importDocument(actor, systemClock, { ...upload, corrections: corrections as ImportForm });
}
