import { createHash } from 'node:crypto';
import { acceptedEncodings, type Encoding, encoded } from './encodings.ts';

/** Header names and values in turn, as `writeHead` takes them. */
export type Head = string[];

/** One encoding of a body, ready to be sent. `earlier` is the tag it had before it was pressed harder. */
export type Variant = { etag: string; earlier?: string; head: Head; body: Buffer };

/** An answer that is kept as bytes. */
export type Page = {
  status: number;
  variants: ReadonlyMap<Encoding, Variant>;
  /** What a 304 carries besides the entity tag. */
  lasting: Head;
  /** Memory it takes, in bytes. */
  bytes: number;
};

/** What a page takes besides its bodies: objects, header texts, its place in the store. */
const overhead = 2048;

const suffix: Record<Encoding, string> = { br: '-br', gzip: '-gz', identity: '' };

/** How hard a page is pressed: one that is sent once, one that is waited for, and one that is sent many times. */
export const efforts = { once: 4, waited: 9, often: 10 } as const;

/** What tells a body that was waited for from the same one pressed harder. */
const waited = '9';

const lastingNames = new Set(['cache-control', 'vary', 'content-security-policy', 'surrogate-key']);

function lastingOf(head: Head): Head {
  const kept: string[] = [];
  for (let at = 0; at < head.length; at += 2) {
    const [name = '', value = ''] = head.slice(at, at + 2);
    if (lastingNames.has(name.toLowerCase())) kept.push(name, value);
  }
  return kept;
}

/** The same bytes in memory of their own: as they come, they hold a slab that they share with what is long forgotten. */
function alone(shared: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(shared.length);
  shared.copy(own);
  return own;
}

/**
 * Prepares an answer for being sent many times.
 * @param head All headers but those that say how the body is encoded.
 * @param effort How hard to compress: what is sent once is not worth the time.
 */
export async function makePage(
  status: number,
  head: Head,
  body: Buffer,
  effort: number = efforts.often,
): Promise<Page> {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 20);
  const varying = ['Vary', 'Accept-Encoding'];
  const variants = new Map<Encoding, Variant>();
  let bytes = overhead;
  for (const [encoding, bytesOf] of await encoded(body, effort)) {
    const name = `${hash}${suffix[encoding]}`;
    const differs = encoding === 'br' && effort >= efforts.waited;
    const etag = differs && effort === efforts.waited ? `"${name}${waited}"` : `"${name}"`;
    const coding = encoding === 'identity' ? [] : ['Content-Encoding', encoding];
    const length = ['Content-Length', String(bytesOf.length)];
    variants.set(encoding, {
      etag,
      earlier: differs ? `"${name}${waited}"` : undefined,
      body: alone(bytesOf),
      head: [...head, ...varying, ...coding, ...length, 'ETag', etag],
    });
    bytes += bytesOf.length;
  }
  return { status, variants, lasting: lastingOf([...head, ...varying]), bytes };
}

/** The variant of a page that a client likes best; undefined when it refuses every one there is. */
export function variantFor(page: Page, acceptEncoding: string | undefined): Variant | undefined {
  for (const encoding of acceptedEncodings(acceptEncoding)) {
    const variant = page.variants.get(encoding);
    if (variant) return variant;
  }
  return undefined;
}

/** A page with other headers. */
export function withHead<T extends Page>(page: T, changed: (head: Head) => Head): T {
  const variants = new Map(
    [...page.variants].map(([encoding, variant]) => [encoding, { ...variant, head: changed(variant.head) }]),
  );
  return { ...page, variants, lasting: changed(page.lasting) };
}
