/** Programs that fetch pages without anybody reading: crawlers, link previews, monitors, scripts. */
const robots =
  /bot\b|bot[/;)]|crawl|spider|slurp|preview|facebookexternalhit|whatsapp|telegram|monitor|uptime|pingdom|lighthouse|headless|curl|wget|python|java\/|go-http|node|axios|okhttp|libwww|scrapy|feed|validator/i;

/**
 * Whether a request is somebody opening a page, so that it counts as a read: not a prefetch, a prerender, or a program.
 * @param headers The request's headers.
 */
export function isRead(headers: Headers): boolean {
  const agent = headers.get('user-agent') ?? '';
  if (agent === '' || robots.test(agent)) return false;
  const purpose = `${headers.get('sec-purpose') ?? ''} ${headers.get('purpose') ?? ''} ${headers.get('x-moz') ?? ''}`;
  return !/prefetch|prerender|preview/i.test(purpose);
}
