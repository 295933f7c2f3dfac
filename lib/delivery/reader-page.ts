import { everything } from '../content/made-from.ts';
import type { Read } from './answer.ts';
import { finish } from './finishing.ts';
import { readerHead, redirectHead, renderedFileHead } from './headers.ts';
import { efforts, makePage } from './page.ts';
import type { Rendered } from './pages.ts';
import { type Outcome, RenderError } from './rendering.ts';

/** A reader page as the front door sends it. */
export type ReaderPage = Rendered & { read: Read | null; location: string | null };

type Made = { purged: boolean };

/** Leads to another address: for good, unless it is said that this holds for now only. */
export async function redirectPage(
  location: string,
  madeFrom: ReadonlySet<string>,
  { purged, status = 301 }: Made & { status?: 301 | 302 },
): Promise<ReaderPage> {
  const head = [
    ...redirectHead(madeFrom, purged),
    'Content-Type',
    'text/plain; charset=utf-8',
    'Location',
    location,
  ];
  const page = await makePage(status, head, Buffer.from(`${location}\n`));
  return { ...page, madeFrom, lasts: true, read: null, location };
}

const redirects: Readonly<Record<number, 301 | 302>> = { 301: 301, 302: 302, 303: 302, 307: 302, 308: 301 };

/** Large and seldom asked for: it is not worth the memory to keep it. */
async function savedFile(
  name: string,
  html: string,
  madeFrom: ReadonlySet<string>,
  { purged }: Made,
): Promise<ReaderPage> {
  const head = [
    ...renderedFileHead(madeFrom, purged, 'no-cache'),
    ...['Content-Type', 'text/html; charset=utf-8', 'Content-Disposition', `attachment; filename="${name}"`],
    ...['X-Robots-Tag', 'noindex'],
  ];
  const page = await makePage(200, head, Buffer.from(html));
  return { ...page, madeFrom, lasts: false, read: null, location: null };
}

type Asked = Made & {
  /** Whether search engines shall have it. */
  indexed: boolean;
  /** Puts into a finished page all that it needs, for a file to keep. */
  contain?: (html: string) => Promise<string>;
};

/**
 * Makes of what Next rendered the page that readers get.
 * @throws RenderError or NotWhole when it is none; such a page is neither stored nor sent.
 */
export async function readerPage(
  { status, headers, body, madeFrom, read, until, savedAs, unindexed = false, passing = false }: Outcome,
  { indexed, purged, contain = async (html) => html }: Asked,
): Promise<ReaderPage> {
  const from = madeFrom.size > 0 ? madeFrom : new Set([everything]);
  const { location } = headers;
  const redirect = redirects[status];
  if (redirect && location) return redirectPage(location, from, { purged, status: redirect });
  if (status !== 200 && status !== 404 && status !== 410) throw new RenderError(`Next answered ${status}.`);
  const type = headers['content-type'] ?? '';
  if (!type.startsWith('text/html')) {
    const page = await makePage(
      status,
      [...renderedFileHead(from, purged, headers['cache-control'] ?? ''), 'Content-Type', type],
      body,
    );
    return {
      ...page,
      madeFrom: from,
      lasts: !/no-cache|no-store/.test(headers['cache-control'] ?? ''),
      until,
      read: null,
      location: null,
    };
  }
  const html = finish(body.toString('utf8'), indexed && !unindexed && status === 200);
  if (savedAs) return savedFile(savedAs, await contain(html), from, { purged });
  const head = [
    // A cache in front of us must not remember that an address is empty: soon a story may stand there.
    ...readerHead(from, purged && status !== 404 && !passing),
    'Content-Type',
    'text/html; charset=utf-8',
  ];
  const bytes = Buffer.from(html);
  // A cache in front of us asks once and keeps what it gets; a reader waits.
  const effort = passing ? efforts.once : purged ? efforts.often : efforts.waited;
  return {
    ...(await makePage(status, head, bytes, effort)),
    madeFrom: from,
    lasts: !passing,
    press: effort === efforts.waited ? () => makePage(status, head, bytes) : undefined,
    read: read ?? null,
    location: null,
  };
}
