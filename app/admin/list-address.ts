/** The address of a page of a list that is narrowed by what is not empty. */
export function listAddress(here: string, narrowed: Record<string, string>, page: number): string {
  const said = new URLSearchParams(Object.entries(narrowed).filter(([, value]) => value !== ''));
  if (page > 1) said.set('page', String(page));
  return said.size > 0 ? `${here}?${said}` : here;
}
