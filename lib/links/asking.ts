import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { guardedLookup, isPublicAddress, PrivateAddress } from './private-network.ts';

/** How a link was found: `gone` for good, out of reach for now, or in a place where no reader can follow. */
export type Found = { state: 'alive' | 'gone' | 'unreachable' | 'private'; status: number | null };

const patienceMs = 10_000;
const redirects = 5;

export type Reach = {
  /** Which IP addresses may be connected to; those of the public internet. */
  isAllowed: (address: string) => boolean;
  /** Which ports; those of web servers. */
  isPort: (port: string) => boolean;
  /** Whether redirections are followed; else one is an answer. */
  follows: boolean;
};

const publicReach: Reach = {
  isAllowed: isPublicAddress,
  isPort: (port) => ['', '80', '443', '8080', '8443'].includes(port),
  follows: true,
};

/** Asks a path of this site of the process that serves it. */
export const askOwn =
  (port: number) =>
  (path: string): Promise<Found> =>
    askAddress(`http://127.0.0.1:${port}${path}`, {
      isAllowed: (address) => address === '127.0.0.1',
      isPort: (asked) => asked === String(port) || (asked === '' && port === 80),
      follows: false,
    });

type Answer = { status: number; location: string | undefined };

/** Asks once and reads nothing but the head of the answer. */
function askOnce(url: URL, method: 'HEAD' | 'GET', { isAllowed, isPort }: Reach): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (url.username || url.password || !isPort(url.port)) return Promise.reject(new PrivateAddress(host));
  // A connection to an address is made without looking it up.
  if (isIP(host) && !isAllowed(host)) return Promise.reject(new PrivateAddress(host));
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? https : http).request(
      url,
      {
        method,
        lookup: guardedLookup(isAllowed),
        signal: AbortSignal.timeout(patienceMs),
        agent: false,
        maxHeaderSize: 16_384,
        headers: { 'user-agent': 'BanTin-link-check', accept: '*/*' },
      },
      (response) => {
        response.destroy();
        resolve({ status: response.statusCode ?? 0, location: response.headers.location });
      },
    );
    request.on('error', reject);
    request.end();
  });
}

/** Some servers know no HEAD, or answer it as if nothing were there. */
async function ask(url: URL, reach: Reach): Promise<Answer> {
  const head = await askOnce(url, 'HEAD', reach).catch((error) => {
    if (error instanceof PrivateAddress) throw error;
    return null;
  });
  return head && head.status < 400 ? head : askOnce(url, 'GET', reach);
}

function foundOf(status: number): Found {
  if (status === 404 || status === 410) return { state: 'gone', status };
  // Who is refused, or is asked to come back later, has found somebody at home.
  return status >= 500 ? { state: 'unreachable', status } : { state: 'alive', status };
}

/**
 * Asks whether something stands at an address, following up to five redirections, each held to the same rules: HEAD, then
 * GET, ten seconds each, of which only the head is read; never an address of a private network.
 */
export async function askAddress(address: string, reach: Reach = publicReach): Promise<Found> {
  let url = URL.parse(address);
  try {
    for (let step = 0; url && step <= redirects; step += 1) {
      if (!/^https?:$/.test(url.protocol)) return { state: 'private', status: null };
      const { status, location } = await ask(url, reach);
      if (status < 300 || status > 399 || !location || !reach.follows) return foundOf(status);
      url = URL.parse(location, url);
    }
  } catch (error) {
    if (error instanceof PrivateAddress) return { state: 'private', status: null };
  }
  return { state: 'unreachable', status: null };
}
