/** Anchors by which Word (`_ftn1`, `_edn1`), Google Docs (`ftnt1`) and our own pages (`note-1`) tie a note to its place. */
const noteName = /#(?<name>(?:_ftn|_edn|ftnt|note-)\d+)$/;

/** Notes that stand at the end of a pasted text go back to where they are referred to. */
export function mendFootnotes(page: Document): void {
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
