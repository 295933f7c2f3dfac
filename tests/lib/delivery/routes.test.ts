import { describe, expect, test } from 'vitest';
import { pageKey, routeAt } from '../../../lib/delivery/routes.ts';

const at = (path: string) => routeAt(path.split('/').filter(Boolean));
const keyOf = (path: string, query = '') => {
  const route = at(path);
  return route && pageKey(route, new URLSearchParams(query));
};

describe('the page at a path', () => {
  test.each([
    ['/vi', '/vi'],
    ['/en', '/en'],
    ['/vi/tin-tuc', '/vi/tin-tuc'],
    ['/vi/tin-tuc/hoi-nghi-2023', '/vi/tin-tuc/hoi-nghi-2023'],
    ['/vi/luu-tru/2023-2024/9', '/vi/luu-tru/2023-2024/9'],
    ['/vi/news/hoi-nghi-2023', '/vi/tin-tuc/hoi-nghi-2023'],
    ['/en/tin-tuc/staff-conference', '/en/news/staff-conference'],
    ['/vi/section/doan-the', '/vi/chuyen-muc/doan-the'],
    ['/en/chuyen-muc/union', '/en/section/union'],
    ['/vi/unit/phong-dao-tao', '/vi/don-vi/phong-dao-tao'],
    ['/vi/archive/2023-2024', '/vi/luu-tru/2023-2024'],
    ['/vi/van-ban', '/vi/van-ban'],
    ['/en/van-ban/200-kh-dhbn-2023', '/en/documents/200-kh-dhbn-2023'],
    ['/vi/van-ban/200/kh-đhbn', '/vi/van-ban/200-kh-dhbn'],
    ['/en/documents/30/2020/nđ-cp', '/en/documents/30-2020-nd-cp'],
    ['/vi/van-ban/kế hoạch 200', '/vi/van-ban/ke-hoach-200'],
    ['/en/tac-gia/thanh-mo', '/en/people/thanh-mo'],
    ['/vi/tin-tuc/hoi-nghi-2023/anh/2', '/vi/tin-tuc/hoi-nghi-2023/anh/2'],
    ['/vi/news/hoi-nghi-2023/photo/2', '/vi/tin-tuc/hoi-nghi-2023/anh/2'],
    ['/en/tin-tuc/conference/luu', '/en/news/conference/save'],
    ['/theme.css', '/theme.css'],
    ['/robots.txt', '/robots.txt'],
    ['/indexnow.txt', '/indexnow.txt'],
    ['/sitemaps/vi-12.xml', '/sitemaps/vi-12.xml'],
    ['/vi/tin.rss', '/vi/tin.rss'],
    ['/vi/news.rss', '/vi/tin.rss'],
    ['/en/section/union/tin.atom', '/en/section/union/news.atom'],
    ['/vi/don-vi/phong-dao-tao/tin.json', '/vi/don-vi/phong-dao-tao/tin.json'],
  ])('%s is %s', (path, own) => {
    expect(at(path)?.path).toBe(own);
  });

  test.each([
    '/fr',
    '/vi/khong-co',
    '/vi/tin-tuc/a/b',
    '/vi/tin-tuc/a/anh',
    '/vi/tin-tuc/a/luu/1',
    '/vi/tin-tuc/hội',
    '/vi/tin-tuc/a.php',
    '/vi/tin-tuc/-',
    '/tin-tuc',
    '/vi/van-ban/–',
    '/theme.css/x',
    '/sitemaps/vi-0.xml',
    '/sitemaps/fr-1.xml',
    '/vi/tin-tuc/a/tin.rss',
    '/vi/chuyen-muc/tin.rss',
    '/vi/luu-tru/tin.rss',
    '/tin.rss',
    '/feeds/vi/news/all/rss',
    '',
  ])('nothing can be at %s', (path) => {
    expect(at(path)).toBeNull();
  });
});

test('a story is asked for by name, whatever of it is wanted', () => {
  for (const path of ['/vi/tin-tuc/le-hoi', '/vi/tin-tuc/le-hoi/anh/2', '/vi/tin-tuc/le-hoi/luu'])
    expect(at(path)?.named).toEqual({ kind: 'news', locale: 'vi', slug: 'le-hoi' });
});

describe('the key of a search', () => {
  test('has what was asked, without the fields left empty', () => {
    expect(keyOf('/vi/tim-kiem', 'q=h%E1%BB%99i+ngh%E1%BB%8B&chuyen-muc=&don-vi=&nam-hoc=&xep=')).toBe(
      '/vi/tim-kiem?q=h%E1%BB%99i+ngh%E1%BB%8B',
    );
    expect(keyOf('/vi/search', 'xep=moi-nhat&nam-hoc=2023-2024&don-vi=khoa-co-khi&q=a&trang=2&utm=x')).toBe(
      '/vi/tim-kiem?q=a&don-vi=khoa-co-khi&nam-hoc=2023-2024&xep=moi-nhat&trang=2',
    );
    expect(keyOf('/en/search', 'q=&section=&order=')).toBe('/en/search');
    expect(keyOf('/en/search', 'q=%27+OR+1%3D1+--+%26')).toBe('/en/search?q=%27+OR+1%3D1+--+%26');
  });

  test.each(['q=a&q=b', 'chuyen-muc=A', 'nam-hoc=2023', 'xep=newest', 'trang=0', 'don-vi=..%2Fx'])(
    'is none for %s',
    (query) => {
      expect(keyOf('/vi/tim-kiem', query)).toBeNull();
    },
  );

  test('its description for browsers stands beside it', () => {
    expect(keyOf('/vi/opensearch.xml', 'a=b')).toBe('/vi/opensearch.xml');
  });
});

describe('the key of a page', () => {
  test('has the parameters that count, and no other', () => {
    expect(keyOf('/vi/tin-tuc', 'utm_source=x&trang=2&fbclid=y')).toBe('/vi/tin-tuc?trang=2');
    expect(keyOf('/vi/tin-tuc/hoi-nghi', 'trang=2&a=1')).toBe('/vi/tin-tuc/hoi-nghi');
    expect(keyOf('/en/news', 'trang=2')).toBe('/en/news');
    expect(keyOf('/en/news', 'page=2')).toBe('/en/news?page=2');
    expect(keyOf('/theme.css', 'v=12&w=1')).toBe('/theme.css?v=12');
  });

  test('of the register of documents has a kind, and a number as typed', () => {
    expect(keyOf('/vi/van-ban', 'loai=ke-hoach&trang=2')).toBe('/vi/van-ban?trang=2&loai=ke-hoach');
    expect(keyOf('/vi/van-ban', 'so=200/KH-ĐHBN')).toBe('/vi/van-ban?so=200%2FKH-%C4%90HBN');
    expect(keyOf('/vi/van-ban', `so=${'1'.repeat(61)}`)).toBeNull();
    expect(keyOf('/vi/van-ban/200-kh-dhbn-2023', 'trang=2&so=1')).toBe(
      '/vi/van-ban/200-kh-dhbn-2023?trang=2',
    );
  });

  test('has them in one order', () => {
    const key = '/vi/tin-tuc?trang=2&from=staff-conference';
    expect(keyOf('/vi/tin-tuc', 'from=staff-conference&trang=2')).toBe(key);
    expect(keyOf('/vi/tin-tuc', 'trang=2&from=staff-conference')).toBe(key);
  });

  test.each([
    'trang=',
    'trang=0',
    'trang=02',
    'trang=-1',
    'trang=1e3',
    'trang=2&trang=3',
    'trang=1234567',
    'from=A',
    'from=../x',
  ])('is none for %s', (query) => {
    expect(keyOf('/vi/tin-tuc', query)).toBeNull();
  });
});
