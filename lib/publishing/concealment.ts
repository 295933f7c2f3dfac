import type { Transaction } from '../db.ts';
import { otherLocale } from '../i18n/locales.ts';
import { appendRevision } from '../revisions/commands.ts';
import { emptyBody } from '../text/document.ts';
import { noMatching } from '../text/matching.ts';
import { record } from '../timeline/record.ts';
import { writeMatching } from '../translations/matching.ts';
import { refreshStanding } from '../translations/standing.ts';
import type { WorkingTranslation } from '../translations/working-text.ts';
import type { Act } from './make-public.ts';

const blank = {
  ...{ title: '', sapo: '', body: emptyBody, eventPlace: '' },
  ...{ summary: false, seoTitle: '', seoDescription: '' },
};

/** What is kept of the text elsewhere: the words its translation was matched with, what was said about it, and what its facts were
 * found to say. */
async function forgetWords(
  tx: Transaction,
  { article }: Act,
  { id, locale }: WorkingTranslation,
): Promise<void> {
  const articleId = article.id;
  if (locale === article.original)
    await writeMatching(tx, { articleId, locale: otherLocale(locale) }, noMatching);
  await tx.factFinding.deleteMany({ where: { articleId } });
  await tx.factAudit.deleteMany({ where: { articleId } });
  await tx.factIgnore.deleteMany({ where: { articleId } });
  await tx.notice.deleteMany({ where: { articleId, OR: [{ locale }, { locale: null }] } });
  await tx.comment.deleteMany({ where: { translationId: id } });
  await tx.textCitation.deleteMany({ where: { articleId, locale } });
}

/**
 * Conceals everything that was written in a language, from all but those who may read what is concealed, and puts a blank
 * text in its place. Its addresses stay, so that they can answer why nothing is there. The caller holds the article's lock
 * and has taken the text back.
 */
export async function conceal(tx: Transaction, act: Act, translation: WorkingTranslation): Promise<void> {
  const { actor, at, article } = act;
  const { id: translationId, locale, slug } = translation;
  const written = await tx.revision.findMany({
    where: { translationId, concealed: { is: null } },
    select: { id: true },
  });
  await tx.concealedRevision.createMany({
    data: written.map(({ id: revisionId }) => ({ revisionId, actorId: actor.id, at })),
  });
  const entry = { translationId, locale, authorId: actor.id, at, slug, autosaved: false };
  const revision = await appendRevision(tx, entry, blank);
  await tx.translation.update({
    where: { id: translationId },
    data: { title: '', version: revision.number, currentRevisionId: revision.id, updatedAt: at },
  });
  await forgetWords(tx, act, translation);
  await refreshStanding(tx, article, at);
  const data = { revisions: written.length };
  await record(tx, { actor, at, articleId: article.id }, { kind: 'translation.concealed', locale, data });
}
