import { type Actor, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import type { Locale } from '../i18n/locales.ts';
import { readInput } from '../input.ts';
import { done, issue, notFound, notPermitted, type Result, refused } from '../issue.ts';
import { readSettings } from '../settings/queries.ts';
import { instantAt } from '../text/wall-clock.ts';
import { record } from '../timeline/record.ts';
import { transaction } from '../transaction.ts';
import { lockArticle } from '../translations/locked-article.ts';
import { workingTranslation } from '../translations/working-text.ts';
import { EmbargoInput } from './schema.ts';

/**
 * Puts one language of an article under embargo until a day and time of the site's time zone, or lifts it where neither is
 * given: until then nobody publishes it, by hand or by a schedule.
 * Issues: notFound, notPermitted, embargoPublic; on `time`: required, time, schedulePast, embargoScheduled (`at`);
 * on `day`: required, date.
 */
export async function setEmbargo(
  actor: Actor,
  clock: Clock,
  request: { articleId: string; locale: Locale; day?: string; time?: string },
): Promise<Result<{ until: Date | null }>> {
  const { articleId, locale, ...said } = request;
  const read = readInput(EmbargoInput, said);
  if (!read.ok) return read;
  const { day, time } = read.data;
  return transaction(async (tx) => {
    const article = await lockArticle(tx, actor, articleId);
    if (!article) return notFound();
    if (!may(actor, 'translation.publish', article.createdById)) return notPermitted();
    const translation = await workingTranslation(tx, articleId, locale);
    if (!translation) return notFound();
    const at = clock();
    const until = day && time ? instantAt(day, time, (await readSettings(tx)).timeZone) : null;
    if (until && translation.status === 'published') return refused(issue('', 'embargoPublic'));
    if (until && until <= at) return refused(issue('time', 'schedulePast'));
    const earlier =
      until &&
      (await tx.schedule.findFirst({
        where: { translationId: translation.id, kind: 'publish', state: 'waiting', at: { lt: until } },
      }));
    if (earlier) return refused(issue('time', 'embargoScheduled', { at: earlier.at.toISOString() }));
    await tx.translation.update({
      where: { id: translation.id },
      data: { embargoUntil: until, updatedAt: at },
    });
    await record(
      tx,
      { actor, at, articleId },
      until
        ? { kind: 'translation.embargoed', locale, data: { until: until.toISOString() } }
        : { kind: 'translation.embargoLifted', locale },
    );
    return done({ until });
  });
}
