import {
  type ArticleCheck,
  type CheckedText,
  checkArticle,
  type Kept,
} from '../../../../lib/facts/article-check.ts';
import type { EventFields } from '../../../../lib/facts/event-fields.ts';
import type { Locale } from '../../../../lib/i18n/locales.ts';

/** What the writing screen asks of the worker; the answer bears the same number. */
export type FactsQuestion = {
  number: number;
  article: Partial<Record<Locale, CheckedText>>;
  fields: EventFields;
  kept: Kept;
};

export type FactsAnswer = { number: number; check: ArticleCheck };

/** Checks facts beside the typing, so that no letter waits for it. */
addEventListener('message', ({ data }: MessageEvent<FactsQuestion>) => {
  const { number, article, fields, kept } = data;
  const answer: FactsAnswer = { number, check: checkArticle(article, fields, kept) };
  postMessage(answer);
});
