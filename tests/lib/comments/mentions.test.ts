import { describe, expect, test } from 'vitest';
import { mentionsIn } from '../../../lib/comments/mentions.ts';

describe('mentions', () => {
  const people = ['Nguyễn Thuỳ Dương', 'Nguyễn Thuỳ', 'Lê Thị Mỹ Ngân', 'Ấn', 'Đỗ Hữu Đức'].map((name) => ({
    id: name,
    name,
  }));
  const found = (text: string) => mentionsIn(text, people).map(({ name }) => name);

  test.each([
    ['@Nguyễn Thuỳ Dương xem giúp', ['Nguyễn Thuỳ Dương']],
    ['@nguyen thùy duong', ['Nguyễn Thuỳ Dương']],
    ['(@Nguyễn Thuỳ, @Ấn)', ['Nguyễn Thuỳ', 'Ấn']],
    ['@Đỗ Hữu Đức!'.normalize('NFD'), ['Đỗ Hữu Đức']],
    ['@Do Huu Duc', ['Đỗ Hữu Đức']],
    ['@Ấnh', []],
    ['Nguyễn Thuỳ Dương', []],
    ['linh@an.example @', []],
    ['@@Ấn', ['Ấn']],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  test('of two people with one name both are meant', () => {
    const twins = [
      { id: '1', name: 'Lê Hà' },
      { id: '2', name: 'Lê Hà' },
    ];
    expect(mentionsIn('@Lê Hà', twins)).toEqual(twins);
  });
});
