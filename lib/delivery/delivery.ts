import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import path from 'node:path';
import type { Logger } from 'pino';
import { publishedAddresses } from '../articles/addresses.ts';
import { systemClock } from '../clock.ts';
import { everything } from '../content/made-from.ts';
import type { Env } from '../env.ts';
import { articlePath } from '../i18n/paths.ts';
import { keysOf } from '../old-addresses/key.ts';
import { presentAddress } from '../old-addresses/lookup.ts';
import { addMissed } from '../old-addresses/missing.ts';
import { addReads } from '../views/commands.ts';
import { trusted } from './client-address.ts';
import { type Change, ContentLink } from './content-link.ts';
import { Crowd, limitConnections } from './crowd.ts';
import { fileReader } from './file-reader.ts';
import { FrontDoor } from './front-door.ts';
import { Health } from './health.ts';
import { Metrics } from './metrics.ts';
import { MissCounter } from './miss-counter.ts';
import { NextDoor } from './next-door.ts';
import { purger } from './purging.ts';
import { ReadCounter } from './read-counter.ts';
import { ReaderDoor } from './reader-door.ts';
import type { Handle } from './rendering.ts';
import { RequestLog } from './request-log.ts';
import { articlesIn, sitePages, warm } from './site-pages.ts';
import { StaticFiles } from './static-files.ts';
import { Tally } from './tally.ts';

/** What stands between readers and Next. */
export type Delivery = {
  receive: (request: IncomingMessage, response: ServerResponse) => void;
  /** Holds the connections of a server within their limits. */
  guard: (server: Server) => void;
  /** Says that no new readers shall be sent here. */
  leave: () => void;
  /** Writes down what is only in memory, after the last answer. */
  close: () => Promise<void>;
};

type Options = {
  env: Env;
  databaseUrl: string;
  /** While developing, Next renders every page and nothing is kept. */
  dev: boolean;
  /** The folder of the project. */
  folder: string;
  handle: Handle;
  log: Logger;
  /** Hears which articles have changed; null when everything may have. */
  onChange?: (articleIds: readonly string[] | null) => void;
};

/** Whether a file's name tells its content, as the fonts' do. */
const isHashed = (name: string): boolean => /\.[0-9a-f]{8,}\.\w+$/.test(name);

/** Opens the front door of the site. */
export async function openDelivery({
  env,
  databaseUrl,
  dev,
  folder,
  handle,
  log,
  onChange,
}: Options): Promise<Delivery> {
  const tally = new Tally();
  const metrics = new Metrics();
  const proxies = trusted(env.TRUSTED_PROXIES);
  const crowd = new Crowd(env.CONNECTIONS_PER_ADDRESS);
  const origin = new URL(env.PUBLIC_URL ?? `http://localhost:${env.PORT}`);
  const purged = env.PURGE_URLS.length > 0;
  const purge = purger(env.PURGE_URLS, (error) =>
    log.error({ err: error }, 'a cache in front was not purged'),
  );
  const files = new StaticFiles(
    dev
      ? []
      : [
          { folder: path.join(folder, 'public'), at: '/', immutable: isHashed },
          { folder: path.join(folder, '.next', 'static'), at: '/_next/static/', immutable: () => true },
        ],
  );
  const pages = sitePages({
    handle,
    origin,
    limit: env.PAGE_STORE_MB * 1024 * 1024,
    purged,
    readFile: fileReader(files),
    onError: (error, key) => log.error({ err: error, key }, 'a page was not rendered'),
    onRendered: (seconds) => metrics.rendered(seconds),
  });

  const warmAfter = async (changes: readonly Change[], touched: readonly string[]) => {
    const addresses = await publishedAddresses(articlesIn(changes));
    await warm(
      pages,
      addresses.map(({ locale, slug }) => articlePath(locale, slug)),
      touched,
    );
  };
  const link = new ContentLink({
    databaseUrl,
    onChanges: async (changes) => {
      const touched = pages.apply(changes);
      const all = changes.some(({ tags }) => tags.includes(everything));
      onChange?.(all ? null : articlesIn(changes));
      warmAfter(changes, touched).catch((error: unknown) =>
        log.warn({ err: error }, 'pages were not warmed'),
      );
      await purge(changes);
    },
    onError: (error) => log.warn({ err: error }, 'the database is out of reach'),
  });
  const reads = new ReadCounter({
    write: (counted) => addReads(counted, systemClock),
    onError: (error) => log.warn({ err: error }, 'reads wait to be written down'),
  });
  const misses = new MissCounter({
    write: (missed) => addMissed(missed, systemClock),
    onError: (error) => log.warn({ err: error }, 'missed addresses wait to be written down'),
    host: origin.host,
  });
  const health = new Health({
    link: dev ? null : link,
    metrics,
    token: env.METRICS_TOKEN,
    dataDir: env.DATA_DIR,
  });
  metrics.watch({ tally, link, store: () => pages.store });
  const door = new FrontDoor({
    dev,
    https: origin.protocol === 'https:',
    proxies,
    crowd,
    reader: new ReaderDoor({
      pages,
      link,
      purged,
      oldAddress: ({ segments, query }) => presentAddress(keysOf(segments, query)),
      missed: (target, { headers }) => misses.count(target, headers),
    }),
    next: new NextDoor({ handle, dev }),
    files,
    health,
    reads,
    tally,
    log: new RequestLog(log),
  });
  if (!dev) {
    reads.start();
    misses.start();
    await link.start();
  }
  return {
    receive: (request, response) => door.receive(request, response),
    guard: (server) => limitConnections(server, crowd, proxies),
    leave: () => health.stopping(),
    close: async () => {
      await reads.close();
      await misses.close();
      await link.close();
    },
  };
}
