import type { Inline, Mark } from '../text/document.ts';
import { linkPattern } from '../text/link-address.ts';
import { escapeXml } from '../text/xml.ts';

/** An address as it leads from anywhere: the site's own paths and a page's own marks are given their place. */
export type Resolve = (href: string) => string;

/** Which mark stands outermost, as on the page. */
const order: readonly Mark['type'][] = ['link', 'foreign', 'bold', 'italic'];

function marked(inner: string, mark: Mark, resolve: Resolve): string {
  switch (mark.type) {
    case 'bold':
      return `<strong>${inner}</strong>`;
    case 'italic':
      return `<em>${inner}</em>`;
    case 'foreign':
      return `<span lang="${escapeXml(mark.attrs.lang)}">${inner}</span>`;
    case 'link': {
      const { href } = mark.attrs;
      return linkPattern.test(href) ? `<a href="${escapeXml(resolve(href))}">${inner}</a>` : inner;
    }
  }
}

/** Running text as HTML: words with their marks, line breaks, and footnotes where they are referred to. */
export const inlineHtml = (content: readonly Inline[] | undefined, resolve: Resolve): string =>
  (content ?? [])
    .map((node) => {
      if (node.type === 'hardBreak') return '<br>';
      // Links within a text lead nowhere in many readers of feeds.
      if (node.type === 'footnote') return ` <small>(${escapeXml(node.attrs.note)})</small>`;
      return [...(node.marks ?? [])]
        .sort((one, other) => order.indexOf(other.type) - order.indexOf(one.type))
        .reduce((inner, mark) => marked(inner, mark, resolve), escapeXml(node.text));
    })
    .join('');
