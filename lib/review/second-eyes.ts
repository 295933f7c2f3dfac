import { type Actor, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import { type Db, db } from '../db.ts';
import { isId } from '../id.ts';
import { done, notFound, notPermitted, type Result } from '../issue.ts';
import { transaction } from '../transaction.ts';

/** Whether a section lets nothing out that somebody other than its author has not approved. */
export async function wantsSecondEyes(sectionId: string, client: Db = db): Promise<boolean> {
  if (!isId(sectionId)) return false;
  const section = await client.section.findUnique({
    where: { id: sectionId },
    select: { secondEyes: true },
  });
  return section?.secondEyes ?? false;
}

/**
 * Says whether texts of a section need the approval of somebody who has not written them. For administrators.
 * Issues: notFound, notPermitted.
 */
export async function setSecondEyes(
  actor: Actor,
  clock: Clock,
  request: { sectionId: string; wanted: boolean },
): Promise<Result<null>> {
  if (!may(actor, 'sections.edit')) return notPermitted();
  const { sectionId, wanted } = request;
  if (!isId(sectionId)) return notFound();
  return transaction(async (tx) => {
    const section = await tx.section.findUnique({
      where: { id: sectionId },
      select: { secondEyes: true, texts: { where: { locale: 'vi' }, select: { name: true } } },
    });
    if (!section) return notFound();
    if (section.secondEyes === wanted) return done(null);
    await tx.section.update({ where: { id: sectionId }, data: { secondEyes: wanted } });
    const kind = wanted ? 'section.secondEyesOn' : 'section.secondEyesOff';
    const data = { id: sectionId, name: section.texts[0]?.name ?? '' };
    await tx.timelineEvent.create({ data: { at: clock(), actorId: actor.id, kind, data } });
    return done(null);
  });
}
