import type { IncomingMessage, ServerResponse } from 'node:http';
import { isAddress } from '../articles/addresses.ts';
import { defaultLocale, isLocale } from '../i18n/locales.ts';
import { preferredLocale } from '../i18n/preferred.ts';
import type { ContentLink } from './content-link.ts';
import { unsharedHead } from './headers.ts';
import { withHead } from './page.ts';
import type { Found, Pages } from './pages.ts';
import { retryAfter, unavailable } from './plain-answers.ts';
import { type ReaderPage, redirectPage } from './reader-page.ts';
import { pageKey, type Route, routeAt } from './routes.ts';
import { sendPage, sendText } from './sending.ts';
import { absentKey } from './site-pages.ts';
import type { Source } from './tally.ts';
import type { Target } from './target.ts';

/** How a request was answered. */
export type Answered = { source: Source; status: number; page?: ReaderPage };

type Standing = { page: ReaderPage; from: Found<ReaderPage>['from'] };

type Parts = {
  pages: Pages<ReaderPage>;
  link: ContentLink;
  purged: boolean;
  /** Where an address leads that is not of this site, but of the one before it. */
  oldAddress: (target: Target) => Promise<string | null>;
  /** Hears of addresses where nothing stands. */
  missed: (target: Target, request: IncomingMessage) => void;
};

/** Answers requests for reader pages. */
export class ReaderDoor {
  #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** A page that can be sent at once: kept, and known to be right. `target` is as it stands in the request line. */
  atOnce(target: string): ReaderPage | undefined {
    return this.#parts.link.fresh ? this.#parts.pages.kept(target) : undefined;
  }

  async answer(request: IncomingMessage, response: ServerResponse, target: Target): Promise<Answered> {
    if (target.segments.length === 0) {
      const moved = target.query.size > 0 ? await this.#moved(request, response, target) : null;
      if (moved) return moved;
      const home = `/${preferredLocale(request.headers['accept-language'])}`;
      return { source: 'door', status: sendText(request, response, 302, `${home}\n`, ['Location', home]) };
    }
    try {
      const found = await this.#pageAt(target);
      const moved = found ? null : await this.#moved(request, response, target);
      if (moved) return moved;
      if (!found) this.#parts.missed(target, request);
      const { page, from } = found ?? (await this.#absent(target));
      return { source: from, status: sendPage(request, response, page), page };
    } catch {
      return { source: 'door', status: sendText(request, response, 503, unavailable, retryAfter) };
    }
  }

  /** Leads on whoever comes with an address of the site that stood here before. */
  async #moved(request: IncomingMessage, response: ServerResponse, target: Target): Promise<Answered | null> {
    const { link, oldAddress } = this.#parts;
    const reachable = link.fresh || (await link.settle());
    const location = reachable ? await oldAddress(target).catch(() => null) : null;
    if (location === null || location === target.path) return null;
    return {
      source: 'door',
      status: sendText(request, response, 301, `${location}\n`, ['Location', location]),
    };
  }

  /** One page says for all addresses of a language that nothing is there. */
  #absent({ segments: [first] }: Target): Promise<Standing> {
    return this.#find(absentKey(isLocale(first) ? first : defaultLocale));
  }

  /** What stands at an address; null where nothing does. */
  async #pageAt(target: Target): Promise<Standing | null> {
    const route = routeAt(target.segments);
    const key = route && pageKey(route, target.query);
    const found = route && key !== null && (await this.#mayStand(route, key)) ? await this.#find(key) : null;
    if (!route || !found || found.page.status === 404) return null;
    if (found.page.location || (target.asWritten && target.path === route.path)) return found;
    return { page: await this.#redirect(route, target), from: found.from };
  }

  /** Made-up names cost a look into an index instead of a rendering. When that cannot be had, the name may be right. */
  async #mayStand({ named }: Route, key: string): Promise<boolean> {
    if (!named || this.#parts.pages.store.peek(key)) return true;
    return isAddress(named.kind, named.locale, named.slug).catch(() => true);
  }

  #redirect({ path }: Route, { query }: Target): Promise<ReaderPage> {
    const location = query.size > 0 ? `${path}?${query}` : path;
    return redirectPage(location, new Set(), { purged: this.#parts.purged });
  }

  /** Caches in front of us were told of a change before they get a page that it has overtaken; they shall not keep that. */
  async #find(key: string): Promise<Standing> {
    const { page, from } = await this.#standing(key);
    const overtaken = page.stale || from === 'fallback';
    return { page: overtaken && this.#parts.purged ? withHead(page, unsharedHead) : page, from };
  }

  /** While the database is out of reach the last page is good, whatever has happened since. */
  async #standing(key: string): Promise<Found<ReaderPage>> {
    const { pages, link } = this.#parts;
    if (!link.fresh && !(await link.settle())) {
      const last = pages.store.get(key);
      if (last) return { page: last, from: 'fallback' };
    }
    return pages.find(key);
  }
}
