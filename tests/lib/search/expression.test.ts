import { describe, expect, test } from 'vitest';
import { closeness, letterDistance } from '../../../lib/search/closeness.ts';
import { expressionsOf, nearlyAll } from '../../../lib/search/expression.ts';
import { openSearch } from '../../../lib/search/open-search.ts';
import { queryParts } from '../../../lib/search/parts.ts';
import { readQuery } from '../../../lib/search/reading.ts';
import '../../support/database.ts';

const read = async (query: string, locale: 'vi' | 'en' = 'vi') => (await readQuery(query))[locale];

describe('a query', () => {
  test('is split at its quotes, of any kind', () => {
    expect(queryParts('hội nghị “viên chức” 2023 "mới"')).toEqual([
      { text: 'hội nghị ', quoted: false },
      { text: 'viên chức', quoted: true },
      { text: ' 2023 ', quoted: false },
      { text: 'mới', quoted: true },
    ]);
    expect(queryParts('một “dấu mở')).toEqual([{ text: 'một “dấu mở', quoted: false }]);
    expect(queryParts('""')).toEqual([]);
  });

  test('is read with its marks and without, in each language as that counts words', async () => {
    expect(await read('Hội NGHỊ uỷ')).toEqual([
      { quoted: false, exact: ['hội', 'nghị', 'ủy'], folded: ['hoi', 'nghi', 'uy'] },
    ]);
    expect(await read('The conferences of Dương', 'en')).toEqual([
      { quoted: false, exact: ['confer', 'dương'], folded: ['confer', 'duong'] },
    ]);
    expect(await read('the of', 'en')).toEqual([]);
  });

  test('loses what only leads in to a day, a year or a number, but not within quotes', async () => {
    const words = async (query: string) => (await read(query)).flatMap(({ exact }) => exact);
    expect(await words('họp ngày 30/6/2023')).toEqual(['họp', 'd2023x6x30']);
    expect(await words('nam hoc 2023-2024 số 5/KH-A')).toEqual(['y2023x2024', 'n5xxkhxa']);
    expect(await words('năm học mới')).toEqual(['năm', 'học', 'mới']);
    expect(await words('“năm học 2023–2024”')).toEqual(['năm', 'học', 'y2023x2024', '2023', '2024']);
  });

  test('asks for all its words, and for neighbours as such', async () => {
    expect(expressionsOf(await read('hội nghị 30/6/2023'))).toEqual({
      exact: "'hội' & 'nghị' & 'd2023x6x30'",
      folded: "'hoi' & 'nghi' & 'd2023x6x30'",
      adjacent: "'hoi+nghi' & 'nghi+d2023x6x30'",
      leading: "'hoi':AB & 'nghi':AB & 'd2023x6x30':AB",
      any: "'hoi' | 'nghi' | 'd2023x6x30' | 'hoi+nghi' | 'nghi+d2023x6x30'",
    });
    expect(expressionsOf(await read('"đường sắt"'))).toMatchObject({
      exact: "'đường' & 'sắt' & ('đường' <-> 'sắt')",
      folded: "'duong' & 'sat' & 'duong+sat' & ('duong' <-> 'sat')",
    });
  });

  test('that nothing has whole is asked for with one word less', async () => {
    expect(nearlyAll(await read('một hai ba'))).toBe("('hai' & 'ba') | ('mot' & 'ba') | ('mot' & 'hai')");
    expect(nearlyAll(await read('một'))).toBeNull();
    expect(nearlyAll(await read('"một hai"'))).toBeNull();
  });
});

describe('likeness of words', () => {
  test('counts letters changed, added, left out, swapped', () => {
    const pairs = { 'hoi nghi': 'hoi ngi', bong: 'bogn', 'thu vien': 'thu vein', a: '', '': '' };
    expect(Object.entries(pairs).map(([one, other]) => letterDistance(one, other))).toEqual([1, 1, 1, 1, 0]);
  });

  test('is none when too much differs', () => {
    expect(closeness('nghi', 'nghi')).toBe(1);
    expect(closeness('nghi', 'ngji')).toBe(0.75);
    expect(closeness('nghi', 'ngau')).toBe(0);
  });
});

test('the description for browsers is well formed, and its name fits', () => {
  const xml = openSearch({
    locale: 'vi',
    name: 'Bản tin <Bách nghệ> & bạn',
    description: 'Tìm “tin” & bài',
    template: 'https://truong.example/vi/tim-kiem?q=%7BsearchTerms%7D',
    icon: 'https://truong.example/icon.svg',
  });
  expect(xml).toContain('<ShortName>Bản tin &#60;Bách</ShortName>');
  expect(xml).toContain('template="https://truong.example/vi/tim-kiem?q={searchTerms}"');
  expect(xml).not.toMatch(/&(?!#\d+;)/);
});
