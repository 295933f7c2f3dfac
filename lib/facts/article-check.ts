import { type Locale, locales } from '../i18n/locales.ts';
import type { Body } from '../text/document.ts';
import { type ArticleText, articleText } from './article-text.ts';
import type { Disagreement } from './disagreement.ts';
import { againstFields, type EventFields } from './event-fields.ts';
import { factsIn } from './extraction.ts';
import { againstNames, missingNames, type OfficialName } from './official-names.ts';
import { type Comparison, comparePair } from './pair.ts';
import { againstRegister, type RegisteredDocument } from './registered-documents.ts';
import { signatureOf } from './signature.ts';
import { judgeText } from './text.ts';

/** One language of an article as far as its facts go. */
export type CheckedText = { title: string; sapo: string; body: Body; summary: boolean };

/** What the newsroom keeps, against which texts are compared. */
export type Kept = { documents: readonly RegisteredDocument[]; names: readonly OfficialName[] };

/** `signature` is what an explanation of it is kept by. */
export type ArticleIssue = Disagreement & { signature: string };

export type ArticleCheck = {
  texts: Partial<Record<Locale, ArticleText>>;
  issues: ArticleIssue[];
  agreed: Comparison['agreed'];
};

const gravity = { error: 0, hint: 1, note: 2 };

const overlap = (one: Disagreement, other: Disagreement): boolean =>
  locales.some((locale) => {
    const [a, b] = [one[locale], other[locale]];
    return a !== null && b !== null && a.start < b.end && b.start < a.end;
  });

/** What one text says of itself and against what the newsroom keeps. */
function ofText(text: string, locale: Locale, fields: EventFields, kept: Kept) {
  const facts = factsIn(text, locale);
  return {
    kept: [
      ...againstRegister(text, facts, locale, kept.documents),
      ...againstNames(text, facts, locale, kept.names),
    ],
    fields: againstFields(text, facts, locale, fields),
  };
}

/**
 * Checks an article: both languages against each other, each by itself, against the event's fields, and against the
 * register of documents and of official names. With one language, that alone. What the newsroom keeps counts more than
 * what the other language says of the same place. Offsets are of `texts`.
 */
export function checkArticle(
  article: Partial<Record<Locale, CheckedText>>,
  fields: EventFields,
  kept: Kept,
): ArticleCheck {
  const written = locales.filter((locale) => article[locale]);
  const texts: ArticleCheck['texts'] = {};
  for (const locale of written) {
    const text = article[locale];
    if (text) texts[locale] = articleText(text);
  }
  const { vi, en } = texts;
  const pair =
    vi?.text && en?.text
      ? comparePair({
          vi: vi.text,
          en: en.text,
          summary: Boolean(article.vi?.summary || article.en?.summary),
          blocks: { vi: vi.parts, en: en.parts },
        })
      : null;
  const each = written.map((locale) => ({
    locale,
    ...ofText(texts[locale]?.text ?? '', locale, fields, kept),
  }));
  const own = pair?.issues ?? written.flatMap((locale) => judgeText(texts[locale]?.text ?? '', locale));
  const known = each.flatMap((one) => one.kept);
  const found = [
    ...known,
    ...own.filter(
      (issue) =>
        !known.some((other) => gravity[other.grade] <= gravity[issue.grade] && overlap(other, issue)),
    ),
    ...each.flatMap((one) => one.fields),
    ...(vi?.text && en?.text ? missingNames({ vi: vi.text, en: en.text }, kept.names) : []),
  ];
  const plain = { vi: vi?.text, en: en?.text };
  const issues = found
    .map((issue) => ({ ...issue, signature: signatureOf(issue, plain) }))
    .sort((one, other) => gravity[one.grade] - gravity[other.grade]);
  return { texts, issues, agreed: pair?.agreed ?? [] };
}
