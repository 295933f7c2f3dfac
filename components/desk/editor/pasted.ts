import { mendLists } from './pasted-lists.ts';
import { mendFootnotes } from './pasted-notes.ts';
import { type Carried, type PastedPicture, takePictures } from './pasted-pictures.ts';

/** Headings of a pasted text, moved so that its highest stands at level 2 and none below 3. */
function lowerHeadings(page: Document) {
  // Word online writes paragraphs that are told to be headings.
  const written = (found: Element) =>
    Number(found.getAttribute('role') === 'heading' ? found.getAttribute('aria-level') : found.tagName[1]) ||
    1;
  const headings = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6, p.MsoTitle, p[role="heading"]')];
  const shift = headings.some((found) => written(found) === 1) ? 1 : 0;
  for (const found of headings) {
    const level = Math.min(3, Math.max(2, written(found) + shift));
    const heading = page.createElement(`h${level}`);
    heading.append(...found.childNodes);
    found.replaceWith(heading);
  }
}

/**
 * Makes elements of what is bold or slanted by its style, and drops all styles: the content security policy keeps the
 * browser from reading them.
 */
function stylesToMarks(page: Document) {
  for (const found of page.querySelectorAll('[style]')) {
    const style = (found.getAttribute('style') ?? '').toLowerCase();
    found.removeAttribute('style');
    const weight = /(?<![-\w])font-weight:\s*(\w+)/.exec(style)?.[1] ?? '';
    if (found.matches('b, strong')) {
      if (/^(normal|[1-5]00)$/.test(weight)) found.replaceWith(...found.childNodes);
      continue;
    }
    if (!found.matches('span, font, a')) continue;
    const marks = [
      /^(bold|bolder|[6-9]00)$/.test(weight) && 'strong',
      /(?<![-\w])font-style:\s*(italic|oblique)/.test(style) && 'em',
    ];
    for (const mark of marks) {
      if (!mark) continue;
      const element = page.createElement(mark);
      element.append(...found.childNodes);
      found.append(element);
    }
  }
}

/** Who is quoted stands in a quotation's footer, or below it in its figure; here it is what the quotation says of itself. */
function mendQuotes(page: Document) {
  for (const quote of page.querySelectorAll('blockquote')) {
    const below = quote.parentElement?.matches('figure')
      ? quote.parentElement.querySelector(':scope > figcaption')
      : null;
    const named = quote.querySelector('footer, cite') ?? below;
    const source = named?.textContent?.replace(/^[\s—–-]+/, '').trim();
    if (!source) continue;
    quote.setAttribute('data-source', source);
    named?.remove();
  }
}

/** What is no part of the text: what it looks like, what was said about it, what was taken out of it. */
const noise = [
  'script, style, meta, link, title, xml, del, noscript, template, head, col, colgroup',
  '.MsoCommentText, .MsoCommentReference, .msocomtxt, .msocomoff, a.msocomanchor, .CommentStart, .CommentHighlightPipeRest',
  '[style*="mso-element:comment"], [style*="mso-hide:all"], [style*="display:none"], [style*="display: none"]',
  '[hidden], .EOP, .WACImageBorder, .msoDel',
].join(', ');

/** Word's own elements: an empty one is a space, any other is its words. */
function unwrapOffice(page: Document) {
  for (const found of page.querySelectorAll('o\\:p, ins, font, [class*="SmartTag" i]')) {
    if (found.tagName === 'O:P' && !found.textContent?.trim()) found.remove();
    else found.replaceWith(...found.childNodes);
  }
  for (const found of page.querySelectorAll('*'))
    if (/^(?:ST\d|W):/.test(found.tagName)) found.replaceWith(...found.childNodes);
}

/** Chats and mails part their paragraphs by line breaks: two of them in a row, or one between blocks, begin a new one. */
function partByBreaks(page: Document) {
  for (const found of page.querySelectorAll('p, div')) {
    if (found.querySelector('p, div, ul, ol, table, h2, h3, blockquote')) continue;
    const parts: Node[][] = [[]];
    let breaks = 0;
    for (const node of [...found.childNodes]) {
      if (node.nodeName === 'BR') breaks += 1;
      else if (node.textContent?.trim() || node.nodeName === 'IMG') {
        if (breaks > 1) parts.push([]);
        else if (breaks === 1 && parts.at(-1)?.length) parts.at(-1)?.push(page.createElement('br'));
        breaks = 0;
        parts.at(-1)?.push(node);
      } else if (breaks === 0) parts.at(-1)?.push(node);
    }
    if (parts.length < 2) continue;
    for (const part of parts) {
      const paragraph = page.createElement('p');
      paragraph.append(...part);
      found.before(paragraph);
    }
    found.remove();
  }
}

/** Spacing made of empty paragraphs, line breaks between blocks and no-break spaces. */
function dropSpacing(page: Document) {
  for (const found of page.querySelectorAll('body > br, br.Apple-interchange-newline, br[clear]'))
    found.remove();
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    text.nodeValue = (text.nodeValue ?? '').replace(/ *\u00a0[ \u00a0]*/g, ' ').replace(/\t+/g, ' ');
  }
  for (const found of page.querySelectorAll('p, h2, h3, li')) {
    if (!found.textContent?.trim() && !found.querySelector('img, iframe, figure, sup[data-footnote]'))
      found.remove();
  }
}

/** A pasted text, cleaned; the pictures it brings; the names of those that it only names. */
export type Pasted = { html: string; pictures: PastedPicture[]; missing: string[] };

/**
 * HTML from the clipboard, made fit for the editor's grammar, which drops whatever else it does not know: styles, fonts,
 * colours. Understands what Word, on the desktop and online, Google Docs, Excel, web pages and Zalo write.
 */
export function cleanPasted(html: string, carried: Carried): Pasted {
  const page = new DOMParser().parseFromString(html, 'text/html');
  // A slice copied within the editor is already clean, and spacing in it is meant.
  if (page.querySelector('[data-pm-slice]')) return { html, pictures: [], missing: [] };
  for (const found of page.querySelectorAll(noise)) found.remove();
  // Google Docs wraps everything in a bold element that is not bold.
  for (const found of page.querySelectorAll('b[id^="docs-internal-guid"]'))
    found.replaceWith(...found.childNodes);
  unwrapOffice(page);
  mendFootnotes(page);
  mendQuotes(page);
  mendLists(page);
  const { taken, missing } = takePictures(page, carried);
  stylesToMarks(page);
  lowerHeadings(page);
  partByBreaks(page);
  dropSpacing(page);
  return { html: page.body.innerHTML, pictures: taken, missing };
}
