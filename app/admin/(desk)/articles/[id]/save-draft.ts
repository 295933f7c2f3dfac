import type { SaveAnswer } from '../../../../../components/desk/writing/save-request.ts';
import type { Actor } from '../../../../../lib/accounts/permissions.ts';
import { saveArticle } from '../../../../../lib/articles/commands.ts';
import type { ArticleForm } from '../../../../../lib/articles/schema.ts';
import type { Clock } from '../../../../../lib/clock.ts';
import { locales } from '../../../../../lib/i18n/locales.ts';
import type { MediaTextsInput } from '../../../../../lib/media/schema.ts';
import { saveMediaTexts } from '../../../../../lib/media/texts.ts';
import { saveTranslation } from '../../../../../lib/translations/commands.ts';
import { changeMatching } from '../../../../../lib/translations/matching-changes.ts';
import type { MatchingChanges, TranslationForm } from '../../../../../lib/translations/schema.ts';
import { articleView } from './article-view.ts';
import type { SaveRequestShape } from './save-request.ts';

/**
 * Saves every part that was sent, each by its own command: one that is refused does not hold up the others.
 * @returns what became of each, and the article as it stands then; null when the actor may not see the article.
 */
export async function saveDraft(
  actor: Actor,
  clock: Clock,
  articleId: string,
  sent: SaveRequestShape,
): Promise<SaveAnswer | null> {
  const results: SaveAnswer['results'] = {};
  const photos: SaveAnswer['photos'] = {};
  const { auto } = sent;
  // The commands read their input with their own schemas; what is sent may be anything.
  for (const words of sent.photos ?? [])
    photos[words.mediaId] = await saveMediaTexts(actor, clock, words as unknown as MediaTextsInput, { auto });
  if (sent.shared) {
    const input = sent.shared.input as ArticleForm;
    results.shared = await saveArticle(actor, clock, { articleId, auto, ...sent.shared, input });
  }
  for (const locale of locales) {
    const part = sent[locale];
    if (!part) continue;
    const input = part.input as TranslationForm;
    results[locale] = await saveTranslation(actor, clock, { articleId, locale, auto, ...part, input });
  }
  // After the texts, whose saves settle what they can: what somebody said of a block counts. It was said of these texts, so it
  // waits for them.
  const taken = locales.every((locale) => results[locale]?.ok !== false);
  const pairs =
    sent.pairs && taken
      ? await changeMatching(actor, clock, { articleId, input: sent.pairs as MatchingChanges })
      : undefined;
  const article = await articleView(actor, articleId);
  return article && { results, pairs, photos, article };
}
