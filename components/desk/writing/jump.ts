/** Leads to a field wherever it is: shows the part it stands in, opens what is folded around it, and puts the cursor in it. */
export function jumpTo(id: string): boolean {
  const found = document.getElementById(id);
  if (!found) return false;
  const part = found.closest<HTMLElement>('[data-pane]')?.dataset.pane;
  const view = part && document.getElementById(`view-${part}`);
  if (view instanceof HTMLInputElement) view.checked = true;
  for (let fold = found.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    fold.open = true;
  }
  const field = found.matches('input, textarea, select')
    ? found
    : found.querySelector<HTMLElement>('[contenteditable=true], input:not([type=hidden]), textarea, select');
  const target = field instanceof HTMLElement ? field : found;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'center' });
  return true;
}
