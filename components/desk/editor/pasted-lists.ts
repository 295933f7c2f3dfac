/** A list item on its way: how deep it stands, and of which kind its list is. */
type Item = { level: number; kind: 'ol' | 'ul'; start: number; content: Node[] };

/** Items in a row as one list, deeper ones inside the item before them. */
function listOf(page: Document, items: readonly Item[]): Element {
  const first = items[0];
  const root = page.createElement(first?.kind ?? 'ul');
  if (first?.kind === 'ol' && first.start > 1) root.setAttribute('start', String(first.start));
  const open: { list: Element; level: number }[] = [{ list: root, level: first?.level ?? 1 }];
  for (const { level, kind, content } of items) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop();
    let at = open.at(-1);
    const host = at?.list.lastElementChild;
    if (at && level > at.level && host) {
      at = { list: page.createElement(kind), level };
      host.append(at.list);
      open.push(at);
    }
    const entry = page.createElement('li');
    entry.append(...content);
    at?.list.append(entry);
  }
  return root;
}

/** Elements that follow each other directly and are list items, as lists in their place. */
function gather(
  page: Document,
  elements: Iterable<Element>,
  itemOf: (element: Element) => Item | null,
): void {
  let run: { first: Element; last: Element; items: Item[] } | null = null;
  const end = () => {
    if (!run) return;
    const root = listOf(page, run.items);
    run.first.before(root);
    for (const done of page.querySelectorAll('[data-gathered]')) done.remove();
    run = null;
  };
  for (const element of [...elements]) {
    const item = itemOf(element);
    if (!item) continue;
    const top = run?.items[0];
    const kindChanges = top !== undefined && item.level <= top.level && item.kind !== top.kind;
    if (run && (run.last.nextElementSibling !== element || kindChanges)) end();
    run ??= { first: element, last: element, items: [] };
    run.items.push(item);
    run.last = element;
    element.setAttribute('data-gathered', '');
  }
  end();
}

/** Word writes a list as paragraphs that carry their bullet as text, and say how deep they stand in their style. */
function wordItem(element: Element): Item | null {
  const style = element.getAttribute('style') ?? '';
  const bullet = element.querySelector('[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]');
  const mark = bullet?.textContent?.trim() ?? /^\s*(\d+[.)]|[·•–-])\s/.exec(element.textContent ?? '')?.[1];
  if (!mark) return null;
  bullet?.remove();
  const kind = /^(?:\d{1,3}|[a-zđ]|[ivx]{1,5})[.)]$/i.test(mark) ? 'ol' : 'ul';
  const level = Number(/level(\d)/.exec(style)?.[1] ?? 1);
  return { level, kind, start: Number.parseInt(mark, 10) || 1, content: [...element.childNodes] };
}

/** Word online puts every item into a list of its own, inside a container of its own. */
function onlineItem(element: Element): Item | null {
  const item = element.querySelector('li');
  if (!item) return null;
  const level = Number(item.getAttribute('data-aria-level') ?? item.getAttribute('aria-level') ?? 1);
  const list = element.querySelector('ol, ul');
  const kind = list?.tagName === 'OL' ? 'ol' : 'ul';
  return { level, kind, start: Number(list?.getAttribute('start')) || 1, content: [...item.childNodes] };
}

/** Makes real lists of what word processors write in place of them. */
export function mendLists(page: Document): void {
  gather(page, page.querySelectorAll('.ListContainerWrapper'), onlineItem);
  gather(page, page.querySelectorAll('p[style*="mso-list"], p[class^="MsoListParagraph"]'), wordItem);
  // A list that stands in a list, beside its items, belongs to the item before it: Google Docs, old web pages.
  for (const inner of page.querySelectorAll(':is(ul, ol) > :is(ul, ol)')) {
    const host = inner.previousElementSibling;
    if (host?.tagName === 'LI') host.append(inner);
  }
}
