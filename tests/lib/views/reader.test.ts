import { describe, expect, test } from 'vitest';
import { isRead } from '../../../lib/views/reader.ts';

const phone =
  'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36';

const read = (agent: string, more: Record<string, string> = {}) =>
  isRead(new Headers({ ...(agent ? { 'user-agent': agent } : {}), ...more }));

describe('a page is read', () => {
  test.each([
    phone,
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/132.0 Chrome/126.0 Safari/537.36',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/21F90 Zalo iOS/24110 ZaloTheme/light',
    'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36 [FBAN/FB4A;FBAV/490.0]',
  ])('by people: %s', (agent) => expect(read(agent)).toBe(true));

  test.each([
    '',
    'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
    'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0) Chrome/116.0 Safari/537.36',
    'coccocbot-web/1.0 (+http://help.coccoc.com/searchengine)',
    'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
    'Zalo/23 ZaloBot/1.0',
    'Mozilla/5.0 (compatible; Baiduspider/2.0)',
    'curl/8.5.0',
    'python-requests/2.32',
    'Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 HeadlessChrome/142.0 Safari/537.36',
    'Mozilla/5.0 (compatible; UptimeRobot/2.0)',
  ])('not by programs: %s', (agent) => expect(read(agent)).toBe(false));

  test.each([
    ['sec-purpose', 'prefetch'],
    ['sec-purpose', 'prefetch;prerender'],
    ['purpose', 'prefetch'],
    ['x-moz', 'prefetch'],
  ])('not yet while a browser looks ahead: %s: %s', (name, value) =>
    expect(read(phone, { [name]: value })).toBe(false),
  );
});
