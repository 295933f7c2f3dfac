import { sees } from '../accounts/article-reach.ts';
import type { Actor } from '../accounts/permissions.ts';
import type { Transaction } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { type Issue, issue } from '../issue.ts';
import { slugOf } from '../text/slug.ts';

/**
 * The address a save asks for: the one typed; else the present one of a page that has been public, which must not move
 * because its headline was edited; else one made from the headline. Null while there is no headline.
 */
export function wantedSlug(
  input: { title: string; slug: string },
  stored: { slug: string | null; publishedAt: Date | null } | null,
): string | null {
  if (input.slug) return input.slug;
  if (stored?.publishedAt) return stored.slug;
  return slugOf(input.title) || null;
}

/**
 * The address for a draft that saves itself: the wanted one, or none while another text has it; whoever saves the draft by
 * hand hears whose it is.
 */
export async function freeSlug(
  tx: Transaction,
  locale: Locale,
  wanted: string | null,
  stored: { id: string } | null,
): Promise<string | null> {
  if (!wanted) return null;
  const where = { locale_slug: { locale, slug: wanted } };
  if (await tx.goneAddress.findUnique({ where })) return null;
  const holder = await tx.slugHistory.findUnique({ where });
  return holder && holder.translationId !== stored?.id ? null : wanted;
}

/**
 * Takes an address for a translation, or says who has it, now or from earlier. Two who want the same address at once wait
 * for each other here; the second finds it taken.
 */
export async function claimAddress(
  tx: Transaction,
  actor: Actor,
  claim: { translationId: string; locale: Locale; slug: string; at: Date },
): Promise<Issue | null> {
  const { translationId, locale, slug, at } = claim;
  if (await tx.goneAddress.findUnique({ where: { locale_slug: { locale, slug } } }))
    return issue('slug', 'slugGone', { slug });
  await tx.$executeRaw`
    INSERT INTO slug_history (locale, slug, translation_id, created_at)
    VALUES (${locale}::locale, ${slug}, ${translationId}::uuid, ${at})
    ON CONFLICT (locale, slug) DO NOTHING`;
  const address = await tx.slugHistory.findUnique({
    where: { locale_slug: { locale, slug } },
    include: { translation: { include: { article: { select: { id: true, createdById: true } } } } },
  });
  // Its holder gave it up between the two statements.
  if (!address) return claimAddress(tx, actor, claim);
  const { translation: holder } = address;
  if (holder.id === translationId) return null;
  const visible = holder.status !== 'draft' || (await sees(tx, actor, holder.article));
  if (!visible) return issue('slug', 'slugTakenUnseen', { slug, locale });
  const key = holder.slug === slug ? 'slugTaken' : 'slugTakenBefore';
  return issue('slug', key, { slug, title: holder.title, locale, articleId: holder.articleId });
}

/** Gives up the addresses, other than the one it has now, of a translation that has never been public. */
export const releaseAddresses = (tx: Transaction, translationId: string, present: string | null) =>
  tx.slugHistory.deleteMany({ where: { translationId, NOT: { slug: present ?? '' } } });
