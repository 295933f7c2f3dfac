/**
 * Whether a request that changes something was sent by a page of this very site. Browsers say so themselves; where they
 * do not (plain http in an older one), the origin must be the host that was asked.
 */
export function sameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = headers.get('origin');
  const host = headers.get('x-forwarded-host') ?? headers.get('host');
  return origin !== null && URL.canParse(origin) && new URL(origin).host === host;
}
