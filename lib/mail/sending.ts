import type { Clock } from '../clock.ts';
import { db } from '../db.ts';
import { type MailServer, type Outcome, type Outgoing, openSmtp, type Session } from './smtp.ts';

const minute = 60_000;
const longestRest = 12 * 60 * minute;

/** After so many attempts, about five days, nobody tries any more. */
export const mostAttempts = 16;

/** Letters over one connection. */
const batchSize = 100;

/** A letter that is refused waits, each time twice as long. */
const restOf = (attempts: number): number => Math.min(longestRest, minute * 2 ** (attempts - 1));

type Claimed = Outgoing & { attempts: number };

/**
 * Takes one letter out of what is due before it is handed over: should this process be killed meanwhile, nobody knows
 * whether it went, and it is not sent again.
 */
async function claim(now: Date): Promise<Claimed | undefined> {
  const [claimed] = await db.$queryRaw<Claimed[]>`
    UPDATE letter SET due = NULL, attempts = attempts + 1
    WHERE id = (SELECT id FROM letter WHERE due <= ${now} ORDER BY due, id LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id, recipient, locale, subject, contents, attempts`;
  return claimed;
}

/** Nothing is told to accounts that were disabled since it was written. */
const dropDisabled = () => db.$executeRaw`
  DELETE FROM letter USING "user" u
  WHERE u.id = letter.user_id AND u.disabled_at IS NOT NULL AND letter.due IS NOT NULL`;

/** What nobody tries any more says why, and no longer what was written. */
async function giveUp(id: string, why: string): Promise<void> {
  await db.letter.updateMany({
    where: { id },
    data: { due: null, failure: why.slice(0, 300), contents: { paragraphs: [] } },
  });
}

async function settle({ id, attempts }: Claimed, outcome: Outcome, now: Date): Promise<void> {
  if (outcome.kind === 'sent') await db.letter.deleteMany({ where: { id } });
  else if (outcome.kind === 'unknown' || attempts >= mostAttempts) await giveUp(id, outcome.why);
  else {
    const due = new Date(now.getTime() + restOf(attempts));
    await db.letter.updateMany({ where: { id }, data: { due } });
  }
}

/** The server cannot be reached: everything that is due waits, each letter as long as its own attempts say. */
async function putOff(now: Date, why: string): Promise<void> {
  const due = await db.letter.findMany({
    where: { due: { lte: now } },
    select: { id: true, attempts: true },
  });
  for (const { id, attempts } of due) {
    const next = attempts + 1;
    if (next >= mostAttempts) await giveUp(id, why);
    else
      await db.letter.updateMany({
        where: { id, attempts, due: { lte: now } },
        data: { attempts: next, due: new Date(now.getTime() + restOf(next)) },
      });
  }
}

async function connect(server: MailServer, now: Date): Promise<Session> {
  try {
    return await openSmtp(server);
  } catch (error) {
    await putOff(now, error instanceof Error ? error.message : String(error));
    throw error;
  }
}

/**
 * Sends letters that are due, each once at most; several processes may do so at a time.
 * @param onFailure Hears that a letter was refused, or that nobody knows whether it went.
 * @returns whether more may be due.
 * @throws when the server cannot be reached; what is due waits then.
 */
export async function sendLetters(
  clock: Clock,
  server: MailServer,
  onFailure: (kind: Outcome['kind']) => void = () => undefined,
): Promise<boolean> {
  await dropDisabled();
  const now = clock();
  if ((await db.letter.count({ where: { due: { lte: now } }, take: 1 })) === 0) return false;
  const session = await connect(server, now);
  try {
    for (let sent = 0; sent < batchSize; sent += 1) {
      const claimed = await claim(now);
      if (!claimed) return false;
      const outcome = await session.send(claimed);
      await settle(claimed, outcome, now);
      if (outcome.kind === 'sent') continue;
      onFailure(outcome.kind);
      // Whether the connection still stands is not known: the next letter goes over another.
      break;
    }
    return true;
  } finally {
    session.close();
  }
}
