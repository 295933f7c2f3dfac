import type { Locale } from '../i18n/locales.ts';
import { escapeXml } from '../text/xml.ts';

/** What stands in a letter: plain text, worded in the language of whoever receives it. */
export type LetterContents = {
  /** One after the other; a quotation is what somebody has written. */
  paragraphs: readonly { text: string; quoted?: boolean }[];
  /** Where the letter leads. */
  link?: { label: string; href: string };
  /** Why it was sent, in small letters below. */
  foot?: string;
};

/** A letter as plain text. */
export function plainLetter({ paragraphs, link, foot }: LetterContents): string {
  const said = paragraphs.map(({ text, quoted }) => (quoted ? text.replace(/^/gm, '> ') : text));
  const parts = [
    ...said,
    ...(link ? [`${link.label}:\n${link.href}`] : []),
    ...(foot ? [`-- \n${foot}`] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

const lined = (text: string): string => escapeXml(text).replaceAll('\n', '<br>');

/** A letter as HTML. Whatever somebody has typed is text in it, never markup; it loads nothing. */
export function htmlLetter({ paragraphs, link, foot }: LetterContents, locale: Locale): string {
  const said = paragraphs.map(({ text, quoted }) =>
    quoted
      ? `<blockquote style="margin:0 0 1em;padding-left:12px;border-left:3px solid #d9d8d3">${lined(text)}</blockquote>`
      : `<p style="margin:0 0 1em">${lined(text)}</p>`,
  );
  const way = link
    ? [`<p style="margin:0 0 1em"><a href="${escapeXml(link.href)}">${escapeXml(link.label)}</a></p>`]
    : [];
  const small = foot ? [`<p style="margin:2em 0 0;font-size:13px;color:#585b61">${lined(foot)}</p>`] : [];
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title></title></head>`,
    '<body style="font:16px/1.6 sans-serif;color:#17181a">',
    ...said,
    ...way,
    ...small,
    '</body></html>',
  ].join('\n');
}
