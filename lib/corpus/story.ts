import type { Locale } from '../i18n/locales.ts';
import { locales } from '../i18n/locales.ts';
import type { Block, Body } from '../text/document.ts';
import type { Chance } from './chance.ts';
import { type Facts, tell } from './facts.ts';
import { inLanguage } from './pair.ts';
import { headlines, opening, sapos, statements, subheadings } from './sentences.ts';

/** What an invented story says in one language. */
export type Text = { title: string; sapo: string; body: Body; eventPlace: string };

const text = (words: string) => ({ type: 'text' as const, text: words });
const paragraph = (words: string): Block => ({ type: 'paragraph', content: [text(words)] });

const list = (lines: string[]): Block => ({
  type: 'bulletList',
  content: lines.map((line) => ({
    type: 'listItem' as const,
    content: [{ type: 'paragraph' as const, content: [text(line)] }],
  })),
});

/** One story told in both languages, sentence by sentence the same. `mediaId`, when given, is shown in the body. */
export function tellStory(chance: Chance, facts: Facts, mediaId?: string): Record<Locale, Text> {
  const headline = chance.pick(headlines);
  const sapo = chance.pick(sapos);
  const chosen = [opening, ...chance.some(statements, chance.between(6, 12))];
  const subheading = chance.happens(0.4) ? chance.pick(subheadings) : null;
  const listed = chance.happens(0.25);
  const inOne = (locale: Locale): Text => {
    const sentences = chosen.map((statement) => tell(statement, facts, locale));
    const content: Block[] = [];
    for (let at = 0; at < sentences.length; at += 3) {
      content.push(paragraph(sentences.slice(at, at + 3).join(' ')));
    }
    if (listed) content.push(list(sentences.slice(-3)));
    if (mediaId) content.splice(1, 0, { type: 'image', attrs: { mediaId } });
    if (subheading) {
      const heading = [text(inLanguage(subheading, locale))];
      content.splice(2, 0, { type: 'heading', attrs: { level: 2 }, content: heading });
    }
    return {
      title: tell(headline, facts, locale),
      sapo: tell(sapo, facts, locale),
      body: { type: 'doc', content },
      eventPlace: tell(['{place}', '{place}'], facts, locale),
    };
  };
  return Object.fromEntries(locales.map((locale) => [locale, inOne(locale)])) as Record<Locale, Text>;
}
