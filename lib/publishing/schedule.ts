import { type Actor, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import type { Transaction } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { readInput } from '../input.ts';
import { done, issue, notFound, notPermitted, overtaken, type Result, refused } from '../issue.ts';
import { readSettings } from '../settings/queries.ts';
import { instantAt } from '../text/wall-clock.ts';
import { record } from '../timeline/record.ts';
import { transaction } from '../transaction.ts';
import { lockArticle } from '../translations/locked-article.ts';
import { type WorkingTranslation, workingTranslation } from '../translations/working-text.ts';
import { candidateOf } from './candidate.ts';
import { unmetRequirements } from './requirements.ts';
import { type ScheduleForm, ScheduleInput, type ScheduleKind } from './schema.ts';
import { namesOf } from './standing.ts';

/** How far ahead something may be scheduled: what is further away is a mistyped year. */
const furthestMs = 3 * 365 * 86_400_000;

export type MadeSchedule = { scheduleId: string; at: Date };

/** When the other of the two is to happen, so that nothing is taken back before it is there. */
async function otherWaiting(tx: Transaction, translationId: string, kind: ScheduleKind) {
  const other = kind === 'publish' ? 'unpublish' : 'publish';
  return tx.schedule.findFirst({ where: { translationId, kind: other, state: 'waiting' } });
}

async function issuesOf(
  tx: Transaction,
  translation: WorkingTranslation,
  { kind, at, now }: { kind: ScheduleKind; at: Date; now: Date },
) {
  if (at <= now) return [issue('time', 'schedulePast')];
  if (at.getTime() - now.getTime() > furthestMs) return [issue('day', 'scheduleFar')];
  const { embargoUntil } = translation;
  if (kind === 'publish' && embargoUntil && at < embargoUntil)
    return [issue('time', 'embargoed', { at: embargoUntil.toISOString() })];
  const other = await otherWaiting(tx, translation.id, kind);
  if (kind === 'unpublish' && translation.status !== 'published' && !other)
    return [issue('', 'notPublished')];
  if (other && (kind === 'publish' ? other.at <= at : at <= other.at))
    return [issue('time', 'scheduleOrder', { at: other.at.toISOString() })];
  return [];
}

/**
 * What stands against the text now that a reason can let pass at the hour, by name, and who has approved it: what is written
 * until then takes nothing from a text that is named.
 */
async function agreedOf(tx: Transaction, translation: WorkingTranslation, at: Date) {
  const settings = await readSettings(tx);
  const candidate = await candidateOf(tx, translation, { at, settings });
  const found = candidate ? unmetRequirements(candidate, settings.requirementLevels) : [];
  const passing = found.filter(({ level, passes }) => level === 'error' && passes !== 'never');
  const { byId = null, standing } = candidate?.approval ?? {};
  return { accepted: namesOf(passing), approvedById: standing === 'valid' ? byId : null };
}

/**
 * Schedules that a language is published, or taken back, at a day and time of the site's time zone. It replaces what waits
 * of the same kind. What is missing then can still be done: the requirements are checked at the hour.
 * @param request `version` is the one the publisher has read. `text`: exactly this one is published, whatever is saved
 * until then, or the newest. `overrideReason` lets pass at the hour what is not met now, and nothing else.
 * Issues: notFound, notPermitted, overtaken, notPublished; on `day`: required, date, scheduleFar; on `time`: required, time,
 * schedulePast, scheduleOrder, embargoed; on `note`: correctionNote, tooLong.
 */
export async function scheduleTranslation(
  actor: Actor,
  clock: Clock,
  request: { articleId: string; locale: Locale; version: number } & ScheduleForm,
): Promise<Result<MadeSchedule>> {
  const { articleId, locale, version, ...said } = request;
  const read = readInput(ScheduleInput, said);
  if (!read.ok) return read;
  const { kind, day, time, text, change, note, otherNote, overrideReason } = read.data;
  const action = kind === 'publish' ? 'translation.publish' : 'translation.withdraw';
  return transaction(async (tx) => {
    const article = await lockArticle(tx, actor, articleId);
    if (!article) return notFound();
    if (!may(actor, action, article.createdById)) return notPermitted();
    const translation = await workingTranslation(tx, articleId, locale);
    const revision = translation?.currentRevision;
    if (!translation || !revision) return notFound();
    if (kind === 'publish' && revision.number !== version)
      return overtaken({ by: revision.author.name, at: revision.createdAt, version: revision.number });
    const now = clock();
    const at = instantAt(day ?? '', time ?? '', (await readSettings(tx)).timeZone);
    const issues = await issuesOf(tx, translation, { kind, at, now });
    if (issues.length) return refused(...issues);
    const overrides = kind === 'publish' && overrideReason !== '';
    const { accepted, approvedById } = await agreedOf(tx, translation, at);
    const forces = accepted.includes('secondEyes');
    const needed = [
      ...(forces ? (['translation.forcePublish'] as const) : []),
      ...(accepted.length > Number(forces) ? (['translation.override'] as const) : []),
    ];
    if (overrides && needed.some((action) => !may(actor, action, article.createdById))) return notPermitted();
    const isThis = kind === 'publish' && text === 'this';

    const { id: translationId } = translation;
    await tx.schedule.updateMany({
      where: { translationId, kind, state: 'waiting' },
      data: { state: 'cancelled', settledAt: now },
    });
    const { id: scheduleId } = await tx.schedule.create({
      data: {
        ...{ translationId, kind, at, change, note, otherNote, madeById: actor.id, madeAt: now },
        revisionId: isThis ? revision.id : null,
        approvedById: isThis ? approvedById : null,
        overrideReason: overrides ? overrideReason : '',
        accepted: overrides ? accepted : [],
      },
      select: { id: true },
    });
    const data = { act: kind, time: at.toISOString() };
    await record(tx, { actor, at: now, articleId }, { kind: 'schedule.made', locale, data });
    return done({ scheduleId, at });
  });
}
