import { expect, test } from 'vitest';
import { breadcrumbs } from '../../../lib/seo/breadcrumbs.ts';
import { itemList } from '../../../lib/seo/item-list.ts';

const item = (slug: string, title: string) => ({
  articleId: slug,
  slug,
  title,
  sapo: '',
  publishedAt: new Date(0),
  section: { name: { text: 'Công đoàn', lang: 'vi' as const }, slug: 'cong-doan' },
  photo: null,
  inBoth: false,
});

test('a list counts on from the pages before it', () => {
  const list = itemList('vi', [item('a', 'Hội nghị'), item('b', 'Đại hội')], 20);
  expect(list.itemListElement).toEqual([
    { '@type': 'ListItem', position: 21, url: expect.stringContaining('/vi/tin-tuc/a'), name: 'Hội nghị' },
    { '@type': 'ListItem', position: 22, url: expect.stringContaining('/vi/tin-tuc/b'), name: 'Đại hội' },
  ]);
});

test('the way to a page is counted from the front page, past what is no page', () => {
  const crumbs = [
    { name: 'Trang nhất', lang: 'vi' as const, path: '/vi' },
    { name: 'Chuyên mục', lang: 'vi' as const, path: null },
    { name: 'Công đoàn', lang: 'vi' as const, path: '/vi/chuyen-muc/cong-doan' },
  ];
  expect(breadcrumbs(crumbs).itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Trang nhất', item: expect.stringMatching(/\/vi$/) },
    { '@type': 'ListItem', position: 2, name: 'Công đoàn', item: expect.stringMatching(/cong-doan$/) },
  ]);
});
