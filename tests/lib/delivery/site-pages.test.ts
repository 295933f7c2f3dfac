import { expect, test } from 'vitest';
import { Pages, type Rendered } from '../../../lib/delivery/pages.ts';
import type { ReaderPage } from '../../../lib/delivery/reader-page.ts';
import { warm } from '../../../lib/delivery/site-pages.ts';

test('after a change the story comes first, then what was read last; large sitemap files wait until somebody asks', async () => {
  const rendered: string[] = [];
  const pages = new Pages<ReaderPage>({
    limit: 1_000_000,
    onError: () => undefined,
    render: async (key) => {
      rendered.push(key);
      const page: Rendered = {
        status: 200,
        variants: new Map(),
        lasting: [],
        bytes: 100,
        madeFrom: new Set(),
        lasts: true,
      };
      return { ...page, read: null, location: null };
    },
  });
  await warm(pages, ['/vi/tin-tuc/hoi-nghi'], ['/vi', '/sitemaps/vi-1.xml', '/vi/tin.rss']);
  expect(rendered).toEqual(['/vi/tin-tuc/hoi-nghi', '/vi/tin.rss', '/vi']);
});
