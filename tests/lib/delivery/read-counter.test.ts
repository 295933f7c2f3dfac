import { describe, expect, test, vi } from 'vitest';
import { isOpening, ReadCounter } from '../../../lib/delivery/read-counter.ts';

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';
const zalo =
  'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/130.0.0.0 Mobile Safari/537.36 Zalo android/12110739 ZaloTheme/light ZaloLanguage/vi';

describe('a request is somebody who opens a page', () => {
  test.each([
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/132.0 Chrome/126.0 Safari/537.36',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/21F90 Zalo iOS/24110 ZaloTheme/light',
    'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36 [FBAN/FB4A;FBAV/490.0]',
  ])('people: %s', (agent) => {
    expect(isOpening({ 'user-agent': agent })).toBe(true);
  });

  test.each([
    'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0) Chrome/116.0 Safari/537.36',
    'coccocbot-web/1.0 (+http://help.coccoc.com/searchengine)',
    'Zalo/23 ZaloBot/1.0',
    'Mozilla/5.0 (compatible; Baiduspider/2.0)',
    'python-requests/2.32',
    'Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 HeadlessChrome/142.0 Safari/537.36',
    'Mozilla/5.0 (compatible; UptimeRobot/2.0)',
  ])('not programs: %s', (agent) => {
    expect(isOpening({ 'user-agent': agent })).toBe(false);
  });

  test.each([
    ['a browser', { 'user-agent': firefox }, true],
    ["a messenger's browser", { 'user-agent': zalo }, true],
    [
      'a crawler',
      { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
      false,
    ],
    ['a link preview', { 'user-agent': 'facebookexternalhit/1.1' }, false],
    ['a program', { 'user-agent': 'curl/8.5.0' }, false],
    ['nobody', {}, false],
    ['a prefetch', { 'user-agent': firefox, 'sec-purpose': 'prefetch' }, false],
    ['a prerendering', { 'user-agent': firefox, 'sec-purpose': 'prefetch;prerender' }, false],
    ['an older prefetch', { 'user-agent': firefox, 'x-moz': 'prefetch' }, false],
  ])('%s: %s', (_who, headers, counts) => {
    expect(isOpening(headers)).toBe(counts);
    expect(isOpening(headers)).toBe(counts);
  });
});

describe('reads', () => {
  const vi1 = { articleId: '1', locale: 'vi' as const };
  const en1 = { articleId: '1', locale: 'en' as const };

  test('are written together, by article and language', async () => {
    const write = vi.fn(async () => undefined);
    const counter = new ReadCounter({ write, onError: () => undefined });
    counter.count(vi1);
    counter.count(vi1);
    counter.count(en1);
    await counter.flush();
    await counter.flush();
    expect(write.mock.calls).toEqual([
      [
        [
          { ...vi1, count: 2 },
          { ...en1, count: 1 },
        ],
      ],
    ]);
  });

  test('that cannot be written are kept, with those that come meanwhile', async () => {
    const onError = vi.fn();
    const written: unknown[] = [];
    let broken = true;
    const counter = new ReadCounter({
      onError,
      write: async (reads) => {
        if (broken) throw new Error('out of reach');
        written.push(...reads);
      },
    });
    counter.count(vi1);
    const failing = counter.flush();
    counter.count(vi1);
    await failing;
    broken = false;
    await counter.close();
    expect(written).toEqual([{ ...vi1, count: 2 }]);
    expect(onError).toHaveBeenCalledOnce();
  });

  test('are written every few seconds', async () => {
    const write = vi.fn(async () => undefined);
    const counter = new ReadCounter({ write, onError: () => undefined, everyMs: 10 });
    counter.start();
    counter.count(vi1);
    await vi.waitFor(() => expect(write).toHaveBeenCalledOnce());
    await counter.close();
  });
});
