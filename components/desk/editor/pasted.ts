/** Headings of a pasted text, moved so that its highest stands at level 2 and none below 3. */
function lowerHeadings(page: Document) {
  const shift = page.querySelector('h1, .MsoTitle') ? 1 : 0;
  for (const found of page.querySelectorAll('h1, h2, h3, h4, h5, h6, p.MsoTitle')) {
    const level = Math.min(3, Math.max(2, Number(found.tagName[1] ?? 1) + shift));
    const heading = page.createElement(`h${level}`);
    heading.append(...found.childNodes);
    found.replaceWith(heading);
  }
}

/** Word writes a list as paragraphs that carry their bullet as text; this makes lists of them again. */
function mendWordLists(page: Document) {
  for (const item of page.querySelectorAll<HTMLElement>(
    'p[style*="mso-list"], p[class^="MsoListParagraph"]',
  )) {
    const bullet = item.querySelector<HTMLElement>('[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]');
    const mark = bullet?.textContent?.trim() ?? /^\s*(\d+[.)]|[·•–-])\s/.exec(item.textContent ?? '')?.[1];
    if (!mark) continue;
    bullet?.remove();
    const kind = /^[0-9a-z]{1,3}[.)]$/i.test(mark) ? 'ol' : 'ul';
    const before = item.previousElementSibling;
    const list = before?.matches(`${kind}[data-word]`) ? before : page.createElement(kind);
    list.setAttribute('data-word', '');
    const entry = page.createElement('li');
    entry.append(...item.childNodes);
    if (list !== before) item.before(list);
    list.append(entry);
    item.remove();
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
    const weight = /font-weight:\s*(\w+)/.exec(style)?.[1] ?? '';
    if (found.matches('b, strong')) {
      if (/^(normal|[1-5]00)$/.test(weight)) found.replaceWith(...found.childNodes);
      continue;
    }
    if (!found.matches('span, font, a')) continue;
    const marks = [
      /^(bold|bolder|[6-9]00)$/.test(weight) && 'strong',
      /font-style:\s*(italic|oblique)/.test(style) && 'em',
    ];
    for (const mark of marks) {
      if (!mark) continue;
      const element = page.createElement(mark);
      element.append(...found.childNodes);
      found.append(element);
    }
  }
}

/** Anchors by which Word (`_ftn1`, `_edn1`), Google Docs (`ftnt1`) and our own pages (`note-1`) tie a note to its place. */
const noteName = /#(?<name>(?:_ftn|_edn|ftnt|note-)\d+)$/;

/** Notes that stand at the end of a pasted text go back to where they are referred to. */
function mendFootnotes(page: Document) {
  for (const reference of page.querySelectorAll('a[href]')) {
    const name = noteName.exec(reference.getAttribute('href') ?? '')?.groups?.name;
    const anchor = name && page.querySelector(`[id="${name}"], [name="${name}"]`);
    const block = anchor ? anchor.closest('p, li') : null;
    if (!block || block.contains(reference)) continue;
    const copy = block.cloneNode(true) as Element;
    for (const back of copy.querySelectorAll('a[name], a[href*="ref"]')) back.remove();
    const words = copy.textContent?.replace(/^[\s\d[\].)]*\s/, '').trim();
    if (!words) continue;
    const note = page.createElement('sup');
    note.setAttribute('data-footnote', words.replace(/\s+/g, ' '));
    (reference.closest('sup') ?? reference).replaceWith(note);
    block.setAttribute('data-noted', '');
    const rule = block.closest('div')?.previousElementSibling;
    if (rule?.matches('hr')) rule.remove();
  }
  for (const block of page.querySelectorAll('[data-noted]')) block.remove();
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

const noise = 'script, style, meta, link, title, xml, o\\:p, del, .MsoCommentText, .MsoCommentReference';

/** Spacing made of empty paragraphs, line breaks between blocks and no-break spaces. */
function dropSpacing(page: Document) {
  for (const found of page.querySelectorAll('body > br, br.Apple-interchange-newline')) found.remove();
  for (const found of page.querySelectorAll('p, h2, h3')) {
    if (!found.textContent?.trim() && !found.querySelector('img, figure, sup[data-footnote]')) found.remove();
  }
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    text.nodeValue = (text.nodeValue ?? '').replace(/ *\u00a0[ \u00a0]*/g, ' ');
  }
}

/**
 * HTML from the clipboard, made fit for the editor's grammar, which drops whatever else it does not know: styles, fonts,
 * colours. Understands what Word and Google Docs write.
 */
export function cleanPasted(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  // A slice copied within the editor is already clean, and spacing in it is meant.
  if (page.querySelector('[data-pm-slice]')) return html;
  for (const found of page.querySelectorAll(noise)) found.remove();
  // Google Docs wraps everything in a bold element that is not bold.
  for (const found of page.querySelectorAll('b[id^="docs-internal-guid"]'))
    found.replaceWith(...found.childNodes);
  mendFootnotes(page);
  mendQuotes(page);
  mendWordLists(page);
  stylesToMarks(page);
  lowerHeadings(page);
  dropSpacing(page);
  return page.body.innerHTML;
}
