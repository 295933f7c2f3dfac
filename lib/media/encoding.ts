import { done, issue, type Result, refused } from '../issue.ts';
import type { Frame } from './frame.ts';
import { encodingQueue } from './queue.ts';
import { type Made, makeRenditions, quickRenditions } from './renditions.ts';
import { mediaStore } from './store.ts';

/**
 * What is encoded: what its files are named for, how hard the encoder tries, and what of the upload is shown. In a `hurry`
 * two JPEGs of all of it are made, without standing in line.
 */
export type Encoding = { owner: string; effort?: number; frame?: Frame; hurry?: boolean };

/** Renditions, or why there are none: mediaBusy when the line is full, mediaBroken; on `file`. */
export async function encode(
  original: Buffer,
  { owner, effort, frame, hurry }: Encoding,
): Promise<Result<Made>> {
  const turn = hurry
    ? quickRenditions(owner, original)
    : encodingQueue.run(() => makeRenditions(owner, original, effort, frame));
  if (!turn) return refused(issue('file', 'mediaBusy'));
  return turn.then(done, () => refused(issue('file', 'mediaBroken')));
}

const filesOf = ({ renditions, whole }: Made) => [...renditions, ...(whole ? [whole] : [])];

/** Puts encoded files where readers may fetch them. */
export async function keepMade(made: Made): Promise<void> {
  await Promise.all(filesOf(made).map(({ file, bytes }) => mediaStore().write('served', file, bytes)));
}

/** Takes encoded files away again. */
export async function dropMade(made: Made): Promise<void> {
  await Promise.all(filesOf(made).map(({ file }) => mediaStore().remove('served', file)));
}
