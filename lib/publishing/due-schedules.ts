import type { Actor } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import { db, type Prisma, type Transaction } from '../db.ts';
import { otherLocale } from '../i18n/locales.ts';
import { done, type Issue, notFound, notPermitted, type Result } from '../issue.ts';
import { whoMay } from '../notices/recipients.ts';
import { notify } from '../notices/telling.ts';
import { record } from '../timeline/record.ts';
import { committed } from '../transaction.ts';
import { lockArticle } from '../translations/locked-article.ts';
import { workingTranslation } from '../translations/working-text.ts';
import { withText } from './candidate.ts';
import { type Act, makePublic } from './make-public.ts';
import { tellReaders } from './public-note.ts';
import { takeBack } from './take-back.ts';
import { tellOfWithdrawn } from './withdrawn-related.ts';

/** So many are done side by side in one process: half of its connections stay for those who write. */
const hands = 3;

const include = {
  translation: { select: { articleId: true, locale: true } },
  revision: { include: { author: { select: { name: true } } } },
  madeBy: true,
} as const satisfies Prisma.ScheduleInclude;

type Due = Prisma.ScheduleGetPayload<{ include: typeof include }>;

/**
 * Takes one schedule that is due and that nobody else has, with the article it is of. Neither lock is waited for: what
 * somebody is saving right now comes a moment later.
 */
async function claim(tx: Transaction, now: Date, passed: readonly string[]): Promise<Due | null> {
  const [found] = await tx.$queryRaw<{ id: string }[]>`
    SELECT s.id FROM schedule s
    JOIN translation t ON t.id = s.translation_id
    JOIN article a ON a.id = t.article_id
    WHERE s.state = 'waiting' AND s.at <= ${now} AND s.id <> ALL(${[...passed]}::uuid[])
    ORDER BY s.at, s.id LIMIT 1
    FOR NO KEY UPDATE OF a, s SKIP LOCKED`;
  return found ? tx.schedule.findUnique({ where: { id: found.id }, include }) : null;
}

async function carryOut(tx: Transaction, act: Act, schedule: Due): Promise<Result<unknown>> {
  const { translation: of, revision, kind, change, note, otherNote, approvedById } = schedule;
  const newest = await workingTranslation(tx, of.articleId, of.locale);
  if (!newest) return notFound();
  const event = { ...act, articleId: of.articleId };
  if (kind === 'unpublish') {
    const withdrawn = await takeBack(tx, act, { translation: newest, reason: note });
    if (withdrawn.ok) await tellOfWithdrawn(tx, { ...event, locale: of.locale });
    return withdrawn;
  }
  const translation = revision ? withText(newest, revision) : newest;
  const { overrideReason, accepted } = schedule;
  const answer = { overrideReason, forcedReason: overrideReason, accepted };
  const told = { change, note };
  const published = await makePublic(tx, act, { translation, told, answer, approvedById });
  if (published.ok && translation.publishedAt && otherNote) {
    await tellReaders(tx, event, { locale: otherLocale(of.locale), change, note: otherNote });
  }
  return published;
}

/** The author, whoever scheduled it, and all who could publish it by hand. */
async function tellOfFailure(
  tx: Transaction,
  { madeById, translation: { articleId, locale } }: Due,
  { at, issues }: { at: Date; issues: Issue[] },
): Promise<void> {
  const { createdById } = await tx.article.findUniqueOrThrow({ where: { id: articleId } });
  const to = [createdById, madeById, ...(await whoMay(tx, 'translation.publish'))];
  await notify(tx, { kind: 'scheduleFailed', at, to, by: null, articleId, locale, issues });
}

async function settle(tx: Transaction, at: Date, schedule: Due): Promise<Issue[]> {
  const { id, madeBy, translation, kind } = schedule;
  const { articleId, locale } = translation;
  const actor: Actor = madeBy;
  const article = madeBy.disabledAt ? null : await lockArticle(tx, actor, articleId);
  const result = article ? await carryOut(tx, { actor, at, article }, schedule) : notPermitted();
  const issues = result.ok ? [] : result.issues;
  await tx.schedule.update({
    where: { id },
    data: { state: result.ok ? 'done' : 'failed', settledAt: at, issues },
  });
  if (!result.ok) {
    const keys = [...new Set(issues.map(({ key }) => key))];
    const data = { act: kind, time: schedule.at.toISOString(), keys };
    await record(tx, { actor, at, articleId }, { kind: 'schedule.failed', locale, data });
    await tellOfFailure(tx, schedule, { at, issues });
  }
  return issues;
}

/** Does one thing that is due. @returns which, or null when nothing is. */
async function settleOne(clock: Clock, passed: string[]): Promise<string | null> {
  let claimed: string | null = null;
  try {
    await committed(async (tx) => {
      const at = clock();
      const schedule = await claim(tx, at, passed);
      claimed = schedule?.id ?? null;
      if (schedule) await settle(tx, at, schedule);
      return done(null);
    });
  } catch (error) {
    // One that breaks must not keep the others from their hour.
    if (claimed) passed.push(claimed);
    throw error;
  }
  return claimed;
}

/**
 * Publishes and takes back what is due, each once, however many processes do so at the same time: a schedule is settled
 * in the transaction that does it. Rights and requirements are checked anew; what fails stays as it is, and the record
 * and those concerned are told why.
 * @param clock What is due by it; every process asks the database for the time, see `databaseNow`.
 * @returns how many were settled.
 */
export async function sweepSchedules(
  clock: Clock,
  { onError, stopped = () => false }: { onError: (error: unknown) => void; stopped?: () => boolean },
): Promise<number> {
  const due = await db.schedule.findFirst({
    where: { state: 'waiting', at: { lte: clock() } },
    select: { id: true },
  });
  if (!due) return 0;
  const passed: string[] = [];
  let settled = 0;
  const work = async () => {
    while (!stopped()) {
      const before = passed.length;
      try {
        if ((await settleOne(clock, passed)) === null) return;
        settled += 1;
      } catch (error) {
        onError(error);
        if (passed.length === before) return;
      }
    }
  };
  await Promise.all(Array.from({ length: hands }, work));
  return settled;
}

/** The time of the database, which all processes have in common: that of a machine may be wrong, or jump. */
export async function databaseNow(): Promise<Date> {
  const [row] = await db.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
  return row?.now ?? new Date();
}
