import { type Actor, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import { locales } from '../i18n/locales.ts';
import { readInput } from '../input.ts';
import { done, issue, notFound, type Result, refused } from '../issue.ts';
import { transaction } from '../transaction.ts';
import { MediaTextsInput } from './schema.ts';
import { inPublic } from './usage.ts';

/**
 * Saves what is said about a photo: alt text and caption in each language, and its credit. They belong to the photo, so
 * they change wherever it is shown; where readers see it now, only someone who may change public articles can.
 * Issues: notFound, notPermitted, mediaInPublic, tooLong (with `limit`) on `vi.alt`, `vi.caption`, `en.alt`, `en.caption`, `credit`.
 */
export async function saveMediaTexts(
  actor: Actor,
  clock: Clock,
  input: MediaTextsInput,
): Promise<Result<{ mediaId: string }>> {
  const parsed = readInput(MediaTextsInput, input);
  if (!parsed.ok) return parsed;
  const { mediaId, credit, ...texts } = parsed.data;
  return transaction(async (tx) => {
    const media = await tx.media.findUnique({ where: { id: mediaId } });
    if (!media) return notFound();
    if (!may(actor, 'media.edit', media.uploadedById)) return refused(issue('', 'notPermitted'));
    const seen = await tx.media.count({ where: { id: mediaId, ...inPublic } });
    if (seen && !may(actor, 'article.editPublic')) return refused(issue('', 'mediaInPublic'));
    for (const locale of locales) {
      await tx.mediaText.upsert({
        where: { mediaId_locale: { mediaId, locale } },
        create: { mediaId, locale, ...texts[locale] },
        update: texts[locale],
      });
    }
    await tx.media.update({ where: { id: mediaId }, data: { credit } });
    await tx.timelineEvent.create({
      data: {
        at: clock(),
        actorId: actor.id,
        kind: 'media.described',
        data: { mediaId, name: media.originalName },
      },
    });
    return done({ mediaId });
  });
}
