import { languageOf } from '../../facts/language.ts';
import { issue } from '../../issue.ts';
import { excerpt } from '../../text/excerpt.ts';
import { inlineLines } from '../../text/inline-lines.ts';
import type { Requirement } from '../requirement.ts';

/** What quotes and ends of sentences part. */
const ends = /(?<=[.!?;:…])\s|[“”"«»()\n]/u;

/** Passages in another language that are marked as such, so that they are spoken in it (WCAG 2.2, 3.1.2). */
export const passageLanguage: Requirement = {
  name: 'passageLanguage',
  level: 'warning',
  check: ({ locale, text }) =>
    inlineLines(text.body)
      .flatMap((line) =>
        line
          .map((node) =>
            node.type === 'text' && !node.marks?.some(({ type }) => type === 'foreign') ? node.text : '\n',
          )
          .join('')
          .split(ends),
      )
      .filter((passage) => {
        const language = languageOf(passage);
        return language !== null && language !== locale;
      })
      .map((passage) => issue('body', 'passageUnmarked', { text: excerpt(passage, 60) })),
};
