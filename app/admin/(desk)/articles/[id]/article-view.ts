import type { PhotoWords, ShelfPhoto } from '../../../../../components/desk/editor/photo-shelf.ts';
import type {
  ArticleView,
  SharedDraft,
  TextDraft,
  TextState,
} from '../../../../../components/desk/writing/article-view.ts';
import { stateOf } from '../../../../../components/desk/writing/state-of.ts';
import { thumbOf } from '../../../../../components/desk/writing/thumb.ts';
import type { Actor } from '../../../../../lib/accounts/permissions.ts';
import { articleForDesk, type DeskArticle } from '../../../../../lib/articles/desk-article.ts';
import type { DeskTranslation } from '../../../../../lib/articles/desk-translation.ts';
import { type Locale, locales } from '../../../../../lib/i18n/locales.ts';
import { unmetBeforePublishing } from '../../../../../lib/publishing/queries.ts';
import { nextScheduled, type Scheduled } from '../../../../../lib/publishing/scheduled.ts';
import { linksBack } from '../../../../../lib/related/link-back.ts';
import { type LanguageReview, reviewOfArticle } from '../../../../../lib/review/queries.ts';
import { workflowStateOf } from '../../../../../lib/review/schema.ts';
import { emptyBody } from '../../../../../lib/text/document.ts';
import { slugOf } from '../../../../../lib/text/slug.ts';
import { relatedItemOf } from '../related-item.ts';

const sharedDraft = ({ input }: DeskArticle): SharedDraft => ({
  ...input,
  eventDate: input.eventDate ?? '',
  eventTime: input.eventTime ?? '',
  credits: input.credits.map((credit) => ({ ...credit, unitId: credit.unitId ?? '' })),
  documents: input.documents.map(({ number, date }) => ({ number, date: date ?? '' })),
});

/** An address made from the headline goes on following it, until the page is public. */
const draftSlug = ({ slug, text, publishedAt }: DeskTranslation): string =>
  !publishedAt && slug === slugOf(text.title) ? '' : (slug ?? '');

const textDraft = (translation: DeskTranslation | null): TextDraft => {
  const { title = '', sapo = '', body = emptyBody, eventPlace = '' } = translation?.text ?? {};
  const { summary = false, seoTitle = '', seoDescription = '' } = translation?.text ?? {};
  const slug = translation ? draftSlug(translation) : '';
  return { title, slug, sapo, body, eventPlace, summary, seoTitle, seoDescription };
};

/** How the review of a text stands, and whether it went out without one. */
function reviewState(
  { status, scheduled }: Pick<TextState, 'status' | 'scheduled'>,
  language: LanguageReview | null,
): Pick<TextState, 'review' | 'forced'> {
  if (!language) return {};
  const { review, forced } = language;
  const said: Pick<TextState, 'review' | 'forced'> = {};
  if (review) {
    const { state, current, note, decidedBy, askedBy } = review;
    const workflow = workflowStateOf({ status, review, scheduled: scheduled?.kind === 'publish' });
    said.review = { state, current, note, workflow, by: decidedBy ?? askedBy };
  }
  if (forced) said.forced = { by: forced.by, reason: forced.reason };
  return said;
}

function textState(
  translation: DeskTranslation | null,
  next: Pick<Scheduled, 'kind' | 'at'> | undefined,
): TextState {
  if (!translation) {
    return {
      version: 0,
      by: '',
      at: null,
      status: 'absent',
      publishedAt: null,
      withdrawnAt: null,
      slug: null,
      scheduled: null,
    };
  }
  const { version, saved, slug, publishedAt, withdrawal } = translation;
  return {
    version,
    slug,
    by: saved.by,
    at: saved.at.toISOString(),
    status: stateOf(translation),
    publishedAt: publishedAt?.toISOString() ?? null,
    withdrawnAt: withdrawal?.at.toISOString() ?? null,
    scheduled: next ? { kind: next.kind, at: next.at.toISOString() } : null,
  };
}

const shelfPhoto = (item: DeskArticle['media'][string]): ShelfPhoto => {
  const { id, originalName, sources, width, height, mayEdit, vi, en, credit, version } = item;
  const words = { vi, en, credit, version };
  return { mediaId: id, name: originalName, thumb: thumbOf(sources), width, height, mayEdit, ...words };
};

const wordsOf = ({ vi, en, credit, version }: ShelfPhoto): PhotoWords => ({ vi, en, credit, version });

/** The article as the writing screen wants it, or null when the actor may not see it. */
export async function articleView(actor: Actor, articleId: string): Promise<ArticleView | null> {
  const [article, unmet, review, ahead] = await Promise.all([
    articleForDesk(actor, articleId),
    unmetBeforePublishing(actor, articleId),
    reviewOfArticle(actor, articleId),
    nextScheduled(actor, articleId),
  ]);
  if (!article || !unmet || !review) return null;
  const back = await linksBack(actor, articleId, article.input.relatedIds);
  const photos = Object.values(article.media).map(shelfPhoto);
  const each = <T>(of: (locale: Locale) => T) =>
    Object.fromEntries(locales.map((locale) => [locale, of(locale)])) as Record<Locale, T>;
  return {
    articleId: article.id,
    original: article.original,
    draft: {
      shared: sharedDraft(article),
      ...each((locale) => textDraft(article.translations[locale])),
      pairs: article.matching,
      photos: Object.fromEntries(photos.map((photo) => [photo.mediaId, wordsOf(photo)])),
    },
    shared: { version: article.version, by: '', at: article.updatedAt.toISOString() },
    texts: each((locale) => {
      const state = textState(article.translations[locale], ahead[locale]);
      return { ...state, ...reviewState(state, review.languages[locale]) };
    }),
    photos,
    files: Object.entries(article.files).map(([fileId, { originalName, bytes, url }]) => ({
      ...{ fileId, bytes, name: originalName, href: url },
    })),
    related: article.related.map((brief) => ({
      ...relatedItemOf(brief, actor.interfaceLocale),
      back: back.get(brief.id),
    })),
    requirements: unmet,
    may: {
      editShared: article.may.editShared,
      editText: article.may.edit,
      editAddress: article.may.editPublic,
      publish: article.may.publish,
      withdraw: article.may.withdraw,
      submit: review.may.submit,
      review: review.may.review,
    },
  };
}
