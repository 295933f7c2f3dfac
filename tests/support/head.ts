/** What the head of a page says, for tests. */

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const attributesOf = (tag: string): Record<string, string> =>
  Object.fromEntries(
    [...tag.matchAll(/\s([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      unescaped(value),
    ]),
  );

const tagsOf = (html: string, name: string): Record<string, string>[] => {
  const head = html.slice(0, html.indexOf('</head>'));
  return [...head.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))].map(([tag]) => attributesOf(tag));
};

/** Title, addresses, feeds and properties of a page. */
export function headOf(html: string) {
  const links = tagsOf(html, 'link');
  const meta = tagsOf(html, 'meta').map(({ name, property, content = '' }): [string, string] => [
    name ?? property ?? '',
    content,
  ]);
  const alternate = links.filter(({ rel }) => rel === 'alternate');
  return {
    lang: /<html\b[^>]*\slang="([^"]+)"/.exec(html)?.[1],
    title: unescaped(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''),
    canonical: links.find(({ rel }) => rel === 'canonical')?.href,
    languages: Object.fromEntries(
      alternate.flatMap(({ hreflang, href = '' }) => (hreflang ? [[hreflang, href]] : [])),
    ),
    feeds: alternate.flatMap(({ type, href = '' }) => (type ? [{ type, href }] : [])),
    icons: links.flatMap(({ rel, href = '' }) => (rel?.includes('icon') ? [href] : [])),
    meta: Object.fromEntries(meta),
  };
}

/** The things that a page describes to search engines. */
export const thingsIn = (html: string): Record<string, unknown>[] =>
  [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].flatMap(
    ([, json = '']) => JSON.parse(json)['@graph'],
  );
