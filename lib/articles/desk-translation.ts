import type { Prisma } from '../db.ts';
import { type RevisionText, textOf } from '../revisions/text.ts';

type Saved = { number: number; at: Date; by: string };

/** One language of an article as the editor opens it. */
export type DeskTranslation = {
  status: 'draft' | 'published' | 'withdrawn';
  /** What the next save names as its `baseVersion`. */
  version: number;
  slug: string | null;
  /** Addresses it had in public, which lead to the present one. */
  formerSlugs: string[];
  text: RevisionText;
  saved: Saved;
  /** The revision readers see, and who published it when; null when none is public. */
  public: (Saved & { title: string }) | null;
  hasUnpublishedChanges: boolean;
  /** First publication; stays when it is withdrawn. */
  publishedAt: Date | null;
  republishedAt: Date | null;
  /** The withdrawal that stands; null unless withdrawn. */
  withdrawal: { at: Date; by: string; reason: string } | null;
};

const name = { select: { name: true } } as const;

export const deskTranslationInclude = {
  currentRevision: { include: { author: name } },
  publishedRevision: { select: { number: true, title: true } },
  publications: { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1, include: { actor: name } },
  withdrawals: { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1, include: { actor: name } },
  slugs: { orderBy: { createdAt: 'asc' } },
} as const satisfies Prisma.TranslationInclude;

type Row = Prisma.TranslationGetPayload<{ include: typeof deskTranslationInclude }>;

/** Shapes a translation's row for the editor. */
export function deskTranslationOf(row: Row): DeskTranslation | null {
  const { status, version, slug, publishedAt, republishedAt, currentRevision, publishedRevision } = row;
  if (!currentRevision) return null;
  const publication = row.publications[0];
  const withdrawal = row.withdrawals[0];
  return {
    status,
    version,
    slug,
    formerSlugs: row.slugs.map((held) => held.slug).filter((held) => held !== slug),
    text: textOf(currentRevision),
    saved: { number: version, at: currentRevision.createdAt, by: currentRevision.author.name },
    public:
      publishedRevision && publication
        ? { ...publishedRevision, at: publication.at, by: publication.actor.name }
        : null,
    hasUnpublishedChanges: status === 'published' && row.currentRevisionId !== row.publishedRevisionId,
    publishedAt,
    republishedAt,
    withdrawal:
      status === 'withdrawn' && withdrawal
        ? { at: withdrawal.at, by: withdrawal.actor.name, reason: withdrawal.reason }
        : null,
  };
}
