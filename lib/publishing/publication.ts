import { type Actor, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import { type Locale, otherLocale } from '../i18n/locales.ts';
import { readInput } from '../input.ts';
import { done, notFound, notPermitted, overtaken, type Result } from '../issue.ts';
import { transaction } from '../transaction.ts';
import { lockArticle } from '../translations/locked-article.ts';
import { workingTranslation } from '../translations/working-text.ts';
import { cancelWaiting } from './cancelled.ts';
import { makePublic, type PublishedTranslation } from './make-public.ts';
import { tellReaders } from './public-note.ts';
import { type PublicationForm, PublicationInput } from './schema.ts';

type Request = { articleId: string; locale: Locale; version: number; seen?: readonly string[] } & Partial<
  Record<Exclude<keyof PublicationForm, 'seen'>, string>
>;

/**
 * Makes the current text of one language public. The date of the first publication stays, also after a withdrawal. A
 * publication that was scheduled for it is cancelled.
 * @param request `version` is the one the publisher has read; a newer one is not published unseen. What it says of the
 * change counts when the text was public before: readers are told of an update or a correction, in the other language
 * too where `otherNote` words it and that is public. With a note, also a text that is public already: then something
 * else of the story has changed. `overrideReason` publishes although requirements are not met, `forcedReason` without
 * the approval that the section asks for, where the actor may; the publication and the timeline keep both. `seen` names the requirements of which warnings were shown.
 * Issues: notFound, notPermitted, overtaken, nothingToPublish; on `change`: changeKind; on `note`: correctionNote, tooLong;
 * and what the requirements miss (titleMissing, slugMissing, sapoMissing, bodyMissing, galleryTwice, altMissing and the
 * other keys of `altFault`, sectionUnnamed, embargoed, factErrors with `count` and `first`, approvalMissing with `standing` …).
 */
export async function publishTranslation(
  actor: Actor,
  clock: Clock,
  request: Request,
): Promise<Result<PublishedTranslation>> {
  const { articleId, locale, version, seen, ...said } = request;
  const read = readInput(PublicationInput, said);
  if (!read.ok) return read;
  const { otherNote, overrideReason, forcedReason, ...told } = read.data;
  const answer = { overrideReason, forcedReason, seen };
  return transaction(async (tx) => {
    const article = await lockArticle(tx, actor, articleId);
    if (!article) return notFound();
    if (!may(actor, 'translation.publish', article.createdById)) return notPermitted();
    const translation = await workingTranslation(tx, articleId, locale);
    const revision = translation?.currentRevision;
    if (!translation || !revision) return notFound();
    if (revision.number !== version)
      return overtaken({ by: revision.author.name, at: revision.createdAt, version: revision.number });
    const at = clock();
    const act = { actor, at, articleId };
    const isPublic = translation.publishedRevisionId === revision.id;
    const { slug, publishedAt } = translation;
    const noted =
      isPublic && told.note && slug && publishedAt && (await tellReaders(tx, act, { locale, ...told }));
    const published = noted
      ? done({ revisionId: revision.id, version, slug, publishedAt })
      : await makePublic(tx, { actor, at, article }, { translation, told, answer });
    if (published.ok && !noted) await cancelWaiting(tx, { actor, at, article }, translation, ['publish']);
    if (published.ok && publishedAt && otherNote)
      await tellReaders(tx, act, { locale: otherLocale(locale), change: told.change, note: otherNote });
    return published;
  });
}
