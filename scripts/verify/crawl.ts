/** An address that was asked for, and what it answered; `html` of pages only. */
export type Found = { path: string; status: number; html: string; links: string[] };

const entity: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', '#x27': "'", '#39': "'" };

const plain = (text: string): string =>
  text.replace(/&(amp|quot|lt|gt|#x27|#39);/g, (_, name) => entity[name] ?? '');

/** The values of one attribute in the tags that begin so: `valuesOf(html, '<a', 'href')`. */
export const valuesOf = (html: string, tag: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(`${tag}\\b[^>]*?\\s${attribute}="([^"]*)"`, 'gi'))].map(([, value = '']) =>
    plain(value),
  );

/** Addresses of this site in the links of a page, without fragments; files among them. */
export function linksOf(html: string, origin: string, path: string): string[] {
  const urls = valuesOf(html, '<a', 'href').map((href) => new URL(href, origin + path));
  const own = urls.filter((url) => url.origin === origin);
  return [...new Set(own.map(({ pathname, search }) => pathname + search))];
}

/** Asks for an address, and follows no redirect. */
export async function ask(origin: string, path: string): Promise<Found> {
  const answer = await fetch(origin + path, { redirect: 'manual' });
  const body = await answer.text();
  const html = answer.headers.get('content-type')?.startsWith('text/html') ? body : '';
  const links = html ? linksOf(html, origin, path) : [];
  return { path, status: answer.status, html, links };
}

/** Asks for everything that can be reached by links from some addresses; the desk is not entered. */
export async function crawl(origin: string, from: readonly string[]): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  const left = [...from];
  for (let path = left.shift(); path !== undefined; path = left.shift()) {
    if (found.has(path) || path.startsWith('/admin')) continue;
    const one = await ask(origin, path);
    found.set(path, one);
    left.push(...one.links.filter((link) => !found.has(link)));
  }
  return found;
}
