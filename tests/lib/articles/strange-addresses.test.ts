import { describe, expect, test } from 'vitest';
import { sectionAt, unitAt } from '../../../lib/articles/places.ts';
import { atAddress, storyElsewhere } from '../../../lib/articles/queries.ts';
import { listMedia } from '../../../lib/media/queries.ts';
import '../../support/database.ts';
import { makeStaff } from '../../support/newsroom.ts';

/** What stands in an address comes from strangers; nothing there is, is no error. */
const strange = [
  '',
  'a\u0000b',
  '\u0000',
  '\ud800',
  'Hội nghị',
  '../../etc',
  "' OR 1=1 --",
  '%',
  'a'.repeat(5000),
];

describe.each([
  ['an article', atAddress],
  ['a story in the other language', storyElsewhere],
  ['a section', sectionAt],
  ['a unit', unitAt],
])('the address of %s', (_name, lookUp) => {
  test.each(strange)('%j leads nowhere', async (slug) => {
    expect(await lookUp('vi', slug)).toBeNull();
  });
});

test('a search of the library takes whatever is typed', async () => {
  const { writer } = await makeStaff();
  for (const search of strange) expect((await listMedia(writer, { search })).items).toEqual([]);
});
