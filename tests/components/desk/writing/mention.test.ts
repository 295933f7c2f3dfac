import { describe, expect, test } from 'vitest';
import { mentionAt, namesFor, withMention } from '../../../../components/desk/writing/comments/mention.ts';

const people = ['Nguyễn Thuỳ Dương', 'Đỗ Hữu Đức', 'Lê Thị Mỹ Ngân'].map((name) => ({ name }));

describe('a name that is being typed', () => {
  test.each([
    ['Nhờ @', 5, ''],
    ['@thuy', 5, 'thuy'],
    ['xem @Nguyễn Th', 14, 'Nguyễn Th'],
    ['xem @Nguyễn Th nhé', 14, 'Nguyễn Th'],
    ['(@Đỗ', 4, 'Đỗ'],
    [`@${'Ấn'.normalize('NFD')}`, 1 + 'Ấn'.normalize('NFD').length, 'Ấn'.normalize('NFD')],
  ])('%s', (text, caret, typed) => {
    expect(mentionAt(text, caret)?.typed).toBe(typed);
  });

  test.each([
    ['linh@truong.example', 19],
    ['@Đức, nhé', 9],
    ['không có', 8],
  ])('is none in %s', (text, caret) => {
    expect(mentionAt(text, caret)).toBeNull();
  });

  test.each([
    ['', ['Nguyễn Thuỳ Dương', 'Đỗ Hữu Đức', 'Lê Thị Mỹ Ngân']],
    ['duong', ['Nguyễn Thuỳ Dương']],
    ['DUC', ['Đỗ Hữu Đức']],
    ['thùy', ['Nguyễn Thuỳ Dương']],
    ['my ng', ['Lê Thị Mỹ Ngân']],
    ['uong', []],
    ['đỗ hữu đức', []],
  ])('%s may become', (typed, names) => {
    expect(namesFor(people, typed)).toEqual(names);
  });

  test('is put in whole, with one space after it', () => {
    const text = 'Nhờ @duong xem';
    const mention = mentionAt(text, 10);
    if (!mention) throw new Error('no name is being typed');
    expect(withMention(text, mention, 'Nguyễn Thuỳ Dương')).toEqual({
      text: 'Nhờ @Nguyễn Thuỳ Dương xem',
      caret: 23,
    });
  });
});
