import { everything } from '../content/made-from.ts';
import type { Head } from './page.ts';

const policy = (directives: Record<string, string>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** What a reader page may load: nothing but what it uses, and nothing that runs. */
export const readerPolicy = policy({
  'default-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  // Nothing in the page can ask; what looks at it from within the browser reads robots.txt under its policy.
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
});

/**
 * What a page of the desk may load: scripts that carry this request's nonce, and those they load themselves.
 * @param dev While developing, React rebuilds stack traces by `eval` and Next puts styles into the page.
 * @param framed Whether the desk shows it within another of its pages, as it does the preview of a story.
 */
export const deskPolicy = (nonce: string, dev: boolean, framed = false): string =>
  policy({
    'default-src': "'none'",
    'script-src': `'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    'worker-src': "'self'",
    'style-src': dev ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    'img-src': "'self' blob: data:",
    'font-src': "'self'",
    'connect-src': dev ? "'self' ws:" : "'self'",
    'frame-src': framed ? "'none'" : "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': framed ? "'self'" : "'none'",
  });

/** What a file may do when it is opened by itself: nothing. */
export const filePolicy = "default-src 'none'; frame-ancestors 'none'";

/**
 * On a script, which may run apart from its page, in a worker: it loads the rest of itself from this site, and embeds as
 * little as the page that begins it.
 */
export const scriptHead: Head = [
  'Content-Security-Policy',
  "default-src 'none'; script-src 'self'; frame-ancestors 'none'",
  'Cross-Origin-Embedder-Policy',
  'require-corp',
];

/** Features of browsers that pages for readers name; every byte counts there, and nothing in them runs that could ask. */
const readerPermissions = ['browsing-topics', 'camera', 'geolocation', 'microphone', 'payment', 'usb'];

/** Features of browsers that the desk names. */
const deskPermissions = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

const permissionsPolicy = (names: readonly string[], used: readonly string[] = []): string =>
  names.map((name) => `${name}=${used.includes(name) ? '(self)' : '()'}`).join(', ');

/** On everything that is sent beside pages. */
export const fileGuards: Head = [
  'X-Content-Type-Options',
  'nosniff',
  'Cross-Origin-Resource-Policy',
  'same-origin',
];

/** On every page, and on what is said in place of one. */
const guards: Head = [
  ...fileGuards,
  'X-Frame-Options',
  'DENY',
  'Cross-Origin-Opener-Policy',
  'same-origin',
  'Cross-Origin-Embedder-Policy',
  'require-corp',
];

const readerGuards: Head = [
  ...guards,
  'Referrer-Policy',
  'strict-origin-when-cross-origin',
  'Permissions-Policy',
  permissionsPolicy(readerPermissions),
];

/** Where the rules stand by which browsers prerender a link that a pointer rests on. */
export const speculationPath = '/links.speculationrules';

/** How long others may keep a page: a browser asks each time; a cache in front of us keeps it where we tell it of changes. */
const cacheControl = (purged: boolean): string =>
  purged ? 'public, max-age=0, s-maxage=86400, stale-if-error=604800' : 'public, max-age=0, must-revalidate';

/** How long others may keep an answer, and by what caches in front of us can forget it. */
const keepingHead = (madeFrom: Iterable<string>, purged: boolean, kept = ''): Head => [
  'Cache-Control',
  kept || cacheControl(purged),
  ...(purged ? ['Surrogate-Key', [everything, ...madeFrom].join(' ')] : []),
];

/** The headers of a redirect that everybody may have. */
export const redirectHead = (madeFrom: Iterable<string>, purged: boolean): Head => [
  ...readerGuards,
  ...keepingHead(madeFrom, purged),
  'Content-Security-Policy',
  filePolicy,
];

/**
 * The headers of a file that is rendered like a page: a stylesheet, a feed.
 * @param kept Its own word on how long it may be kept, if it has one.
 */
export const renderedFileHead = (madeFrom: Iterable<string>, purged: boolean, kept: string): Head => [
  ...fileGuards,
  ...keepingHead(madeFrom, purged, kept),
  'Content-Security-Policy',
  filePolicy,
];

/** The same headers for a page that a change has overtaken: caches in front of us, which were told before, do not keep it. */
export function unsharedHead(head: Head): Head {
  const unshared: Head = [];
  for (let at = 0; at < head.length; at += 2) {
    const [name = '', value = ''] = head.slice(at, at + 2);
    if (name === 'Surrogate-Key') continue;
    unshared.push(name, value.includes('s-maxage') ? cacheControl(false) : value);
  }
  return unshared;
}

/**
 * The headers of a reader page.
 * @param purged Whether caches in front of us are told of changes.
 */
export const readerHead = (madeFrom: Iterable<string>, purged: boolean): Head => [
  ...readerGuards,
  ...keepingHead(madeFrom, purged),
  'Content-Security-Policy',
  readerPolicy,
  'Speculation-Rules',
  `"${speculationPath}"`,
];

/** The headers of an answer that is nobody's to keep and shows nothing: refusals, errors, redirects for one client. */
export const passingHead: Head = [
  ...readerGuards,
  'Content-Security-Policy',
  filePolicy,
  'Cache-Control',
  'no-store',
];

/** The page of the desk that its writing screen shows in the width of a phone. */
export const isPreview = (path: string): boolean =>
  /^\/admin\/articles\/[\w-]+\/preview\/(?:vi|en)$/.test(path);

/** The headers of the desk's pages. */
export const deskHead = (nonce: string, dev: boolean, framed = false): Head => [
  ...(framed ? guards.map((word) => (word === 'DENY' ? 'SAMEORIGIN' : word)) : guards),
  'Referrer-Policy',
  'same-origin',
  'Permissions-Policy',
  permissionsPolicy(deskPermissions, ['publickey-credentials-get']),
  'Content-Security-Policy',
  deskPolicy(nonce, dev, framed),
  'Cache-Control',
  'no-store',
  'X-Robots-Tag',
  'noindex, nofollow',
];

/** Keeps browsers on https for two years. */
export const https: [string, string] = ['Strict-Transport-Security', 'max-age=63072000'];
