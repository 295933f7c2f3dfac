import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor, Role } from '../../../lib/accounts/permissions.ts';
import { atAddress } from '../../../lib/articles/queries.ts';
import { clockAt } from '../../../lib/clock.ts';
import { publishTranslation } from '../../../lib/publishing/publication.ts';
import { withdrawTranslation } from '../../../lib/publishing/withdrawal.ts';
import { saveTranslation } from '../../../lib/translations/commands.ts';
import type { TranslationForm } from '../../../lib/translations/schema.ts';
import { db } from '../../support/database.ts';
import { dataOf, issuesOf, makeDraft, makePublished, makeStaff, textIn } from '../../support/newsroom.ts';

const first = clockAt('2023-06-30T10:00:00+07:00');
const later = clockAt('2023-07-01T10:00:00+07:00');
const last = clockAt('2023-07-02T10:00:00+07:00');

let staff: Record<Role, Actor>;

beforeAll(async () => {
  staff = await makeStaff();
});

const tell = (
  articleId: string,
  version: number,
  told: { change?: string; note?: string; otherNote?: string },
  clock = later,
) => publishTranslation(staff.publisher, clock, { articleId, locale: 'vi', version, ...told });

const save = (articleId: string, baseVersion: number, given: Partial<TranslationForm>) =>
  saveTranslation(staff.editor, first, { articleId, locale: 'vi', baseVersion, input: textIn('vi', given) });

const publications = (articleId: string) =>
  db.publication.findMany({ where: { translation: { articleId } }, orderBy: { at: 'asc' } });

describe('a change in public', () => {
  const note = 'Phiên thảo luận có mười hai ý kiến, bài đăng lần đầu ghi mười một.';

  const changed = async (slug: string) => {
    const { articleId } = await makePublished(staff.publisher, { clock: first, vi: { slug } });
    dataOf(await save(articleId, 1, { slug, sapo: 'Sapo đã sửa.' }));
    return articleId;
  };

  const toldOf = async (slug: string) => {
    const found = await atAddress('vi', slug);
    return found?.is === 'article' ? found.article.changes : null;
  };

  test('is told to readers with its date and note, newest first', async () => {
    const articleId = await changed('co-dinh-chinh');
    dataOf(await tell(articleId, 2, { change: 'correction', note: ` ${note.normalize('NFD')} ` }));
    dataOf(await save(articleId, 2, { slug: 'co-dinh-chinh', sapo: 'Thêm ảnh.' }));
    dataOf(await tell(articleId, 3, { change: 'update' }, last));
    expect(await toldOf('co-dinh-chinh')).toEqual([
      { kind: 'update', at: last(), note: '' },
      { kind: 'correction', at: later(), note },
    ]);
    const event = await db.timelineEvent.findFirst({
      where: { articleId, kind: 'translation.republished', at: later() },
    });
    expect(event?.data).toMatchObject({ change: 'correction', note });
  });

  test('is not told when it is minor, whatever was noted', async () => {
    const articleId = await changed('sua-nho');
    dataOf(await tell(articleId, 2, { change: 'minor', note }));
    expect(await toldOf('sua-nho')).toEqual([]);
    expect((await publications(articleId)).map((act) => act.note)).toEqual(['', '']);
  });

  test('is minor when nothing is said of it', async () => {
    const articleId = await changed('khong-noi-gi');
    dataOf(await tell(articleId, 2, {}));
    expect(await toldOf('khong-noi-gi')).toEqual([]);
  });

  test.each([
    [
      { change: '', note: '' },
      { field: 'change', key: 'changeKind' },
    ],
    [
      { change: 'major', note },
      { field: 'change', key: 'changeKind' },
    ],
    [
      { change: 'correction', note: ' \u200b ' },
      { field: 'note', key: 'correctionNote' },
    ],
    [
      { change: 'update', note: 'ễ'.repeat(501) },
      { field: 'note', key: 'tooLong', values: { limit: 500 } },
    ],
  ])('of which %o is said is refused', async (told, refusal) => {
    const slug = `tu-choi-${told.change || 'trong'}`;
    const articleId = await changed(slug);
    expect(issuesOf(await tell(articleId, 2, told))).toEqual([refusal]);
    expect(await publications(articleId)).toHaveLength(1);
  });

  test('cannot be told of a first publication', async () => {
    const { articleId } = await makeDraft(staff.editor, { vi: { slug: 'lan-dau' } });
    dataOf(await tell(articleId, 1, { change: 'correction', note }, first));
    expect(await toldOf('lan-dau')).toEqual([]);
  });

  test('can be told in both languages at once, each in its words', async () => {
    const { articleId } = await makePublished(staff.publisher, {
      ...{ clock: first, vi: { slug: 'hai-thu-tieng' }, en: { slug: 'both-languages' } },
    });
    dataOf(await save(articleId, 1, { slug: 'hai-thu-tieng', sapo: 'Sapo đã sửa.' }));
    const otherNote = 'Twelve people spoke, not eleven.';
    dataOf(await tell(articleId, 2, { change: 'correction', note, otherNote }));
    const english = await atAddress('en', 'both-languages');
    expect(english?.is === 'article' && english.article).toMatchObject({
      changes: [{ kind: 'correction', at: later(), note: otherNote }],
      republishedAt: later(),
    });
    expect(await toldOf('hai-thu-tieng')).toEqual([{ kind: 'correction', at: later(), note }]);
    const events = await db.timelineEvent.findMany({ where: { articleId, kind: 'translation.noted' } });
    expect(events).toMatchObject([{ locale: 'en', data: { change: 'correction', note: otherNote } }]);
  });

  test('of what is not in the text is told by a note alone; without one there is nothing to publish', async () => {
    const { articleId } = await makePublished(staff.publisher, { clock: first, vi: { slug: 'chi-ghi-chu' } });
    for (const told of [{}, { change: 'update' }, { change: 'minor', note }])
      expect(issuesOf(await tell(articleId, 1, told))).toEqual([{ field: '', key: 'nothingToPublish' }]);
    dataOf(await tell(articleId, 1, { change: 'update', note: 'Thêm ảnh của lễ bế mạc.' }));
    expect(await toldOf('chi-ghi-chu')).toEqual([
      { kind: 'update', at: later(), note: 'Thêm ảnh của lễ bế mạc.' },
    ]);
    expect(await publications(articleId)).toHaveLength(2);
  });

  test('is told after a withdrawal, too', async () => {
    const articleId = await changed('go-roi-dang');
    dataOf(await withdrawTranslation(staff.publisher, later, { articleId, locale: 'vi' }));
    dataOf(await tell(articleId, 2, { change: 'correction', note }, last));
    expect(await toldOf('go-roi-dang')).toEqual([{ kind: 'correction', at: last(), note }]);
  });
});
