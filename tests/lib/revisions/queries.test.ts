import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor, Role } from '../../../lib/accounts/permissions.ts';
import { clockAt } from '../../../lib/clock.ts';
import { publishTranslation } from '../../../lib/publishing/publication.ts';
import { historyPageSize, revisionHistory, revisionText } from '../../../lib/revisions/queries.ts';
import { saveTranslation } from '../../../lib/translations/commands.ts';
import '../../support/database.ts';
import { bodyOf, dataOf, makeDraft, makeStaff, morning, textIn } from '../../support/newsroom.ts';

const later = clockAt('2023-07-01T09:00:00+07:00');

let staff: Record<Role, Actor>;
let articleId: string;

const save = async (baseVersion: number, sapo: string) => {
  const input = textIn('vi', { slug: 'lich-su', sapo });
  dataOf(await saveTranslation(staff.editor, later, { articleId, locale: 'vi', baseVersion, input }));
};

beforeAll(async () => {
  staff = await makeStaff();
  ({ articleId } = await makeDraft(staff.writer, { vi: { slug: 'lich-su' } }));
  dataOf(await publishTranslation(staff.publisher, later, { articleId, locale: 'vi', version: 1 }));
  await save(1, 'Lần hai.');
  await save(2, 'Lần ba.');
});

describe('a history', () => {
  test('lists every save, newest first, and says which is current and which public', async () => {
    const history = await revisionHistory(staff.writer, { articleId, locale: 'vi' });
    expect(history).toMatchObject({ total: 3, page: 1, pages: 1 });
    expect(history?.entries).toMatchObject([
      {
        number: 3,
        savedAt: later(),
        savedBy: staff.editor.name,
        current: true,
        public: false,
        publications: [],
      },
      { number: 2, current: false, public: false },
      {
        number: 1,
        savedAt: morning(),
        savedBy: staff.writer.name,
        title: textIn('vi').title,
        public: true,
        publications: [{ at: later(), by: staff.publisher.name }],
      },
    ]);
  });

  test('gives back a text as it was saved', async () => {
    const saved = await revisionText(staff.writer, { articleId, locale: 'vi', number: 2 });
    expect(saved).toMatchObject({ number: 2, savedAt: later(), savedBy: staff.editor.name });
    expect(saved?.text).toMatchObject({
      title: textIn('vi').title,
      sapo: 'Lần hai.',
      body: textIn('vi').body,
    });
  });

  test('is hidden from other writers, and missing where there is none', async () => {
    const other = await makeDraft(staff.editor, { en: { slug: 'history', body: bodyOf('Words.') } });
    const hidden = { articleId: other.articleId, locale: 'en' as const };
    expect(await revisionHistory(staff.writer, hidden)).toBeNull();
    expect(await revisionText(staff.writer, { ...hidden, number: 1 })).toBeNull();
    expect(await revisionHistory(staff.editor, { ...hidden, locale: 'vi' })).toBeNull();
    expect(await revisionHistory(staff.editor, { ...hidden, articleId: '../1' })).toBeNull();
    expect(await revisionText(staff.editor, { ...hidden, number: 2 })).toBeNull();
  });

  test('comes in pages', async () => {
    for (let version = 3; version <= historyPageSize; version += 1)
      await save(version, `Lần ${version + 1}.`);
    const second = await revisionHistory(staff.editor, { articleId, locale: 'vi', page: 2 });
    expect(second).toMatchObject({ total: historyPageSize + 1, pages: 2 });
    expect(second?.entries.map(({ number }) => number)).toEqual([1]);
    expect((await revisionHistory(staff.editor, { articleId, locale: 'vi', page: 3 }))?.entries).toEqual([]);
  });
});
