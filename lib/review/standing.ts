import type { Db } from '../db.ts';
import type { WorkingTranslation } from '../translations/working-text.ts';

/** How far a text is from the approval that its section asks for. */
export type ApprovalStanding = 'none' | 'asked' | 'changesAsked' | 'outdated' | 'own' | 'valid';

export type Approval = {
  /** Whether the section lets nothing out that a second person has not approved. */
  required: boolean;
  standing: ApprovalStanding;
  /** Who approved this very revision. */
  byId: string | null;
};

/**
 * The approval of a text as it stands: of exactly its current revision, and, where a section asks for second eyes, of somebody
 * who has not written it.
 */
export async function approvalOf(db: Db, translation: WorkingTranslation): Promise<Approval> {
  const section = await db.section.findUniqueOrThrow({
    where: { id: translation.sectionId },
    select: { secondEyes: true },
  });
  const review = await db.review.findUnique({ where: { translationId: translation.id } });
  const required = section.secondEyes;
  // It went out as it stands: there is nothing to approve.
  if (translation.status === 'published' && translation.publishedRevisionId === translation.currentRevisionId)
    return { required, standing: 'valid', byId: null };
  if (!review) return { required, standing: 'none', byId: null };
  if (review.state !== 'approved') return { required, standing: review.state, byId: null };
  if (review.revisionId !== translation.currentRevisionId)
    return { required, standing: 'outdated', byId: null };
  const own = required && review.decidedById === translation.currentRevision?.authorId;
  return { required, standing: own ? 'own' : 'valid', byId: review.decidedById };
}

/** What a publication leaves of a review: nothing; the timeline tells how it went. */
export const endReview = (db: Db, translationId: string) =>
  db.review.deleteMany({ where: { translationId } });
