/** Parameters by which visits are followed; they say nothing about which page is meant. */
const following = /^(?:utm_.*|fbclid|gclid|gbraid|wbraid|msclkid|mc_cid|mc_eid|zarsrc|_ga|ref)$/;

/** Parameters that name a page by themselves, on the systems that universities' sites were made with. */
const naming = ['p', 'page_id', 'id', 'newsid', 'articleid', 'catid', 'aid', 'nid', 'itemid'];

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const folded = (text: string): string => text.normalize('NFC').toLowerCase();

/** Parameters in one order, without those that only follow visits. */
function queryOf(query: URLSearchParams): [string, string][] {
  return [...query]
    .map(([name, value]): [string, string] => [folded(name), folded(value)])
    .filter(([name]) => !following.test(name))
    .sort(([one, a], [other, b]) => (one === other ? (a < b ? -1 : 1) : one < other ? -1 : 1));
}

const keyOf = (segments: readonly string[], parameters: readonly [string, string][]): string => {
  const query = parameters.map(([name, value]) => `${name}=${value}`).join('&');
  return `/${segments.join('/')}${query ? `?${query}` : ''}`;
};

/**
 * What makes two spellings the same old address: decoded, NFC, lower case, without a slash at the end, parameters in one
 * order. `https://cu.truong.edu.vn/2023/08/Bai-Viet.html/?utm_source=x` is `/2023/08/bai-viet.html`.
 * @param written A path, or a whole address on whatever host the old site had.
 * @returns null when it is neither, or names no page but the front page.
 */
export function oldKey(written: string): string | null {
  const rest = written
    .trim()
    .replace(/^https?:\/\/[^/?#]+/i, '')
    .replace(/#.*$/s, '');
  const path = /^(?:\/|\?|[\w-]+\.(?:php|html?|aspx?|jsp)\b)/i.test(rest) ? rest : null;
  if (path === null || /\p{Cc}/u.test(decoded(path))) return null;
  const [before = '', after = ''] = path.split(/\?(.*)/s);
  const segments = before
    .split('/')
    .filter(Boolean)
    .map((segment) => folded(decoded(segment)));
  if (segments.some((segment) => segment === '.' || segment === '..' || /[/\\]/.test(segment))) return null;
  const key = keyOf(segments, queryOf(new URLSearchParams(after)));
  return key === '/' ? null : key;
}

/**
 * The keys under which a request may be known, the most telling first: with all its parameters, with one that names a
 * page, by its path.
 * @param segments The decoded, lower-case segments of the path.
 */
export function keysOf(segments: readonly string[], query: URLSearchParams): string[] {
  const parameters = queryOf(query);
  const one = parameters.filter(([name]) => naming.includes(name)).slice(0, 4);
  const keys = [
    keyOf(segments, parameters),
    ...one.map((parameter) => keyOf(segments, [parameter])),
    keyOf(segments, []),
  ];
  return [...new Set(keys)].filter((key) => key !== '/');
}
