import { describe, expect, test } from 'vitest';
import { articleLimits } from '../../../lib/articles/limits.ts';
import { type ArticleForm, ArticleInput, ListFilter } from '../../../lib/articles/schema.ts';
import { readInput } from '../../../lib/input.ts';
import { issuesOf } from '../../support/newsroom.ts';

describe('what a form may hold', () => {
  const ids = (count: number) =>
    Array.from({ length: count }, (_, n) => `0190b2a4-0000-7000-8000-${String(n).padStart(12, '0')}`);
  const id = ids(1)[0] ?? '';

  test.each<[string, string, Partial<ArticleForm>]>([
    ['eventDate', 'date', { eventDate: '2023-02-29' }],
    ['eventDate', 'date', { eventDate: '6/30/2023' }],
    ['eventTime', 'time', { eventTime: '24:00' }],
    ['schoolYear', 'tooSmall', { schoolYear: 23 }],
    ['unitIds', 'tooMany', { unitIds: ids(articleLimits.units + 1) }],
    ['unitIds.1', 'unitTwice', { unitIds: [id, id] }],
    ['gallery', 'tooMany', { gallery: ids(articleLimits.gallery + 1) }],
    ['gallery.1', 'mediaTwice', { gallery: [id, id] }],
    ['relatedIds', 'tooMany', { relatedIds: ids(articleLimits.related + 1) }],
    ['relatedIds.2', 'relatedTwice', { relatedIds: [...ids(2), id] }],
    ['attachments.1.fileId', 'fileTwice', { attachments: [{ fileId: id }, { fileId: id }] }],
    ['credits.0.roles', 'creditRole', { credits: [{ roles: [], person: 'An' }] }],
    ['credits.0.person', 'creditPerson', { credits: [{ roles: ['news'], person: ' \u200b ' }] }],
    ['credits.0.person', 'tooLong', { credits: [{ roles: ['news'], person: 'x'.repeat(121) }] }],
    ['documents.0.number', 'required', { documents: [{ number: '  ' }] }],
    ['documents.1.number', 'documentTwice', { documents: [{ number: '1/KH-Đ' }, { number: '1/kh-d' }] }],
    ['documents.0.date', 'date', { documents: [{ number: '1/KH', date: '2023-13-01' }] }],
    ['leadMediaId', 'invalid', { leadMediaId: '7' }],
  ])('%s: %s', (field, key, input) => {
    const issues = issuesOf(readInput(ArticleInput, { sectionId: id, ...input }));
    expect(issues).toMatchObject([{ field, key }]);
  });
});

describe('the filter of the list', () => {
  const none = ListFilter.parse({});

  test('has something to say when nothing is asked', () => {
    expect(none).toMatchObject({ status: null, q: '', dateOf: 'published', sort: 'updated', page: 1 });
  });

  test.each([
    { status: 'nonsense', language: '', locale: 'fr', sort: 'size', dateOf: '' },
    { sectionId: 'x', unitId: '', authorId: '' },
    { from: '2023-02-30', to: 'yesterday' },
    { page: '0' },
    { page: '-1' },
    { page: 'two' },
    { status: ['draft', 'published'], q: ['a', 'b'], page: ['1', '2'] },
    { q: 'x'.repeat(201) },
  ])('takes what makes no sense as not there: %j', (query) => {
    expect(ListFilter.parse(query)).toEqual(none);
  });

  test('reads an address', () => {
    const query = {
      status: 'changed',
      locale: 'en',
      q: ' hội  nghị '.normalize('NFD'),
      page: '7',
      from: '2023-06-30',
    };
    expect(ListFilter.parse(query)).toEqual({ ...none, ...query, q: 'hội nghị', page: 7 });
  });
});
