import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { type Place, type TrailWords, trailTo } from '../../../lib/i18n/trail.ts';

const words: TrailWords = {
  front: 'Trang nhất',
  news: 'Tin mới',
  archive: 'Lưu trữ',
  documents: 'Văn bản',
  sections: 'Chuyên mục',
  units: 'Đơn vị',
  people: 'Tác giả',
  series: 'Loạt bài',
  mostRead: 'Đọc nhiều',
  schoolYear: (year) => `Năm học ${year}–${year + 1}`,
  month: ({ year, month }) => `Tháng ${month}/${year}`,
};

const steps = (place: Place, locale: Locale = 'vi') =>
  trailTo(locale, place, words).map(({ name, path }) => [name, path]);

const front = ['Trang nhất', '/vi'];
const slug = 'hoi-nghi-vien-chuc';

describe('the way to', () => {
  test('a story goes through its section', () => {
    const section = { name: { text: 'Hội nghị', lang: 'vi' as const }, slug: 'hoi-nghi' };
    expect(steps({ is: 'article', title: 'Hội nghị viên chức', slug, section })).toEqual([
      front,
      ['Hội nghị', '/vi/chuyen-muc/hoi-nghi'],
      ['Hội nghị viên chức', `/vi/tin-tuc/${slug}`],
    ]);
  });

  test('a story whose section has no name in its language names the other, and leads nowhere there', () => {
    const section = { name: { text: 'Hội nghị', lang: 'vi' as const }, slug: null };
    const [, second] = trailTo('en', { is: 'article', title: 'Staff conference', slug, section }, words);
    expect(second).toEqual({ name: 'Hội nghị', lang: 'vi', path: null });
  });

  test('a month goes through the archive and its school year', () => {
    expect(steps({ is: 'archive', schoolYear: 2023, month: { year: 2024, month: 1 } })).toEqual([
      front,
      ['Lưu trữ', '/vi/luu-tru'],
      ['Năm học 2023–2024', '/vi/luu-tru/2023-2024'],
      ['Tháng 1/2024', '/vi/luu-tru/2023-2024/1'],
    ]);
    expect(steps({ is: 'archive', schoolYear: 2023 })).toHaveLength(3);
    expect(steps({ is: 'archive' })).toHaveLength(2);
  });

  test.each<[Place, string | null]>([
    [{ is: 'news' }, '/vi/tin-tuc'],
    [{ is: 'section', name: 'Công đoàn', slug: 'cong-doan' }, '/vi/chuyen-muc/cong-doan'],
    [{ is: 'unit', name: 'Khoa Cơ khí', slug: 'khoa-co-khi' }, '/vi/don-vi/khoa-co-khi'],
    [{ is: 'person', name: 'Thanh Mơ', slug: 'thanh-mo' }, '/vi/tac-gia/thanh-mo'],
    [{ is: 'mostRead' }, '/vi/doc-nhieu'],
    [{ is: 'mostRead', month: { year: 2023, month: 8 } }, '/vi/doc-nhieu/2023-08'],
    [{ is: 'documents' }, '/vi/van-ban'],
    [{ is: 'document', number: '200/KH-ĐHBN', slug: '200-kh-dhbn-2023' }, '/vi/van-ban/200-kh-dhbn-2023'],
    [{ is: 'page', name: 'Tìm kiếm', path: '/vi/tim-kiem' }, '/vi/tim-kiem'],
  ])('%o ends at the page itself', (place, path) => {
    const trail = steps(place);
    expect(trail[0]).toEqual(front);
    expect(trail.at(-1)?.[1]).toBe(path);
  });
});
