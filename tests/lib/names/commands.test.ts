import { beforeEach, describe, expect, it } from 'vitest';
import { isAddress } from '../../../lib/articles/addresses.ts';
import { sectionAt, unitAt } from '../../../lib/articles/places.ts';
import { clockAt } from '../../../lib/clock.ts';
import { addName, editName } from '../../../lib/names/commands.ts';
import { mergeNames } from '../../../lib/names/merge.ts';
import { moveName, removeName } from '../../../lib/names/order.ts';
import { listNames, readNames } from '../../../lib/names/queries.ts';
import type { RegisterKind } from '../../../lib/names/schema.ts';
import { actorOf } from '../../support/actors.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { dataOf, issuesOf, makeDraft, makePublished, makeStaff } from '../../support/newsroom.ts';

beforeEach(emptyDatabase);

const clock = clockAt('2026-11-20T08:00:00Z');
const both = (vi: string, en = '', version = 1) => ({ version, vi: { name: vi }, en: { name: en } });
const add = async (kind: RegisterKind, vi: string, en = '') =>
  dataOf(await addName(await actorOf('administrator'), clock, kind, both(vi, en))).id;
const order = async (kind: RegisterKind) => (await listNames(kind)).map((entry) => entry.vi.name);

describe.each<RegisterKind>(['section', 'unit'])('a %s', (kind) => {
  it('gets addresses from its names, and stands at the end', async () => {
    await add(kind, 'Đào tạo', 'Education');
    const id = await add(kind, 'Công  đoàn'.normalize('NFD'));
    expect(await readNames(kind, id)).toEqual({
      id,
      version: 1,
      vi: { name: 'Công đoàn', slug: 'cong-doan', description: '' },
      en: null,
      articles: 0,
    });
    expect(await order(kind)).toEqual(['Đào tạo', 'Công đoàn']);
  });

  it.each(['writer', 'editor', 'publisher'] as const)('is not for a %s to change', async (role) => {
    const id = await add(kind, 'Đào tạo');
    const actor = await actorOf(role);
    const refusal = [{ field: '', key: 'notPermitted' }];
    expect(issuesOf(await addName(actor, clock, kind, both('Khác')))).toEqual(refusal);
    expect(issuesOf(await editName(actor, clock, kind, id, both('Khác')))).toEqual(refusal);
    expect(issuesOf(await moveName(actor, clock, kind, { id, direction: 'up' }))).toEqual(refusal);
    expect(issuesOf(await removeName(actor, clock, kind, { id }))).toEqual(refusal);
    expect(await order(kind)).toEqual(['Đào tạo']);
  });

  it('says whose address it would take, and is never given another in silence', async () => {
    await add(kind, 'Nghiên cứu', 'Research');
    const result = await addName(
      await actorOf('administrator'),
      clock,
      kind,
      both('Nghiên cừu', 'RESEARCH!'),
    );
    expect(issuesOf(result)).toEqual([
      { field: 'vi.slug', key: 'nameSlugTaken', values: { slug: 'nghien-cuu', name: 'Nghiên cứu' } },
      { field: 'en.slug', key: 'nameSlugTaken', values: { slug: 'research', name: 'Research' } },
    ]);
    expect(await order(kind)).toEqual(['Nghiên cứu']);
  });

  it('may keep its own address, and have the same one in both languages', async () => {
    const id = await add(kind, 'Seminar', 'Seminar');
    const input = {
      version: 1,
      vi: { name: 'Xê-mi-na', slug: 'seminar' },
      en: { name: 'Seminars', slug: 'seminar' },
    };
    dataOf(await editName(await actorOf('administrator'), clock, kind, id, input));
    expect(await readNames(kind, id)).toMatchObject({
      vi: { name: 'Xê-mi-na', slug: 'seminar' },
      en: { name: 'Seminars' },
    });
  });

  it.each([
    [{ vi: { name: ' ' }, en: { name: 'News' } }, 'vi.name', 'required'],
    [{ vi: { name: '…' }, en: { name: '' } }, 'vi.slug', 'required'],
    [{ vi: { name: 'Tin', slug: 'Tin Tức' }, en: { name: '' } }, 'vi.slug', 'slugShape'],
    [{ vi: { name: 'Tin' }, en: { name: '', slug: 'news' } }, 'en.name', 'required'],
    [{ vi: { name: 'Ộ'.repeat(201) }, en: { name: '' } }, 'vi.name', 'tooLong'],
  ])('refuses %j', async (input, field, key) => {
    const result = await addName(await actorOf('administrator'), clock, kind, input);
    expect(issuesOf(result)).toContainEqual(expect.objectContaining({ field, key }));
    expect(await order(kind)).toEqual([]);
  });

  it('keeps its former addresses, and takes them back, but gives them to no other', async () => {
    const administrator = await actorOf('administrator');
    const id = await add(kind, 'Đào tạo', 'Education');
    dataOf(await editName(administrator, clock, kind, id, both('Giáo dục', 'Education')));
    const taken = issuesOf(await addName(administrator, clock, kind, both('Đào tạo')));
    const values = { slug: 'dao-tao', name: 'Giáo dục' };
    expect(taken).toEqual([{ field: 'vi.slug', key: 'nameSlugTakenBefore', values }]);
    expect(await isAddress(kind, 'vi', 'dao-tao')).toBe(true);
    const place = kind === 'section' ? sectionAt : unitAt;
    expect(await place('vi', 'dao-tao')).toMatchObject({ id, slug: 'giao-duc', otherSlug: 'education' });
    dataOf(await editName(administrator, clock, kind, id, both('Đào tạo', 'Education', 2)));
    expect(await place('vi', 'giao-duc')).toMatchObject({ slug: 'dao-tao' });
    dataOf(await removeName(administrator, clock, kind, { id }));
    expect(await isAddress(kind, 'vi', 'giao-duc')).toBe(false);
  });

  it('is not overwritten unseen: whoever saves second sees what the first one wrote', async () => {
    const first = await actorOf('administrator', 'first');
    const second = await actorOf('administrator', 'second');
    const id = await add(kind, 'Đào tạo', 'Education');
    dataOf(await editName(first, clock, kind, id, both('Đào tạo', 'Teaching')));
    expect(issuesOf(await editName(second, clock, kind, id, both('Đào tạo', 'Training')))).toEqual([
      { field: '', key: 'overtaken', values: { by: first.name, at: clock().toISOString(), version: 2 } },
      { field: 'en.name', key: 'storedMeanwhile', values: { value: 'Teaching' } },
      { field: 'en.slug', key: 'storedMeanwhile', values: { value: 'teaching' } },
    ]);
    expect(await readNames(kind, id)).toMatchObject({ en: { name: 'Teaching' }, version: 2 });
    dataOf(await editName(second, clock, kind, id, both('Đào tạo', 'Training', 2)));
    expect(dataOf(await editName(second, clock, kind, id, both('Đào tạo', 'Training', 1))).version).toBe(3);
  });

  it('loses its English name again', async () => {
    const id = await add(kind, 'Đào tạo', 'Education');
    dataOf(await editName(await actorOf('administrator'), clock, kind, id, both('Đào tạo')));
    expect((await readNames(kind, id))?.en).toBeNull();
  });

  it('moves one place at a time, and stops at the ends', async () => {
    const [a, , c] = [await add(kind, 'A'), await add(kind, 'B'), await add(kind, 'C')];
    const actor = await actorOf('administrator');
    const moves = [
      [a, 'up', ['A', 'B', 'C']],
      [a, 'down', ['B', 'A', 'C']],
      [c, 'up', ['B', 'C', 'A']],
      [a, 'down', ['B', 'C', 'A']],
    ] as const;
    for (const [id, direction, expected] of moves) {
      dataOf(await moveName(actor, clock, kind, { id, direction }));
      expect(await order(kind)).toEqual(expected);
    }
    expect(await db.timelineEvent.count({ where: { kind: `${kind}.moved` } })).toBe(2);
  });

  it('keeps an order when many are moved at once', async () => {
    const ids = [];
    for (const name of ['A', 'B', 'C', 'D', 'E']) ids.push(await add(kind, name));
    const actor = await actorOf('administrator');
    await Promise.all(
      ids.map((id, n) => moveName(actor, clock, kind, { id, direction: n % 2 ? 'up' : 'down' })),
    );
    expect((await order(kind)).sort()).toEqual(['A', 'B', 'C', 'D', 'E']);
  });

  it('can be deleted while nothing is filed under it', async () => {
    const id = await add(kind, 'Thừa');
    const actor = await actorOf('administrator');
    dataOf(await removeName(actor, clock, kind, { id }));
    expect(await order(kind)).toEqual([]);
    expect(issuesOf(await removeName(actor, clock, kind, { id }))).toEqual([{ field: '', key: 'notFound' }]);
    const kinds = await db.timelineEvent.findMany({ orderBy: { id: 'asc' } });
    expect(kinds.map((event) => [event.kind, event.data])).toEqual([
      [`${kind}.added`, { id, name: 'Thừa' }],
      [`${kind}.removed`, { id, name: 'Thừa' }],
    ]);
  });

  it('is found by nothing that is no id', async () => {
    const actor = await actorOf('administrator');
    expect(await readNames(kind, 'không phải id')).toBeNull();
    expect(issuesOf(await editName(actor, clock, kind, 'không phải id', both('A')))).toEqual([
      { field: '', key: 'notFound' },
    ]);
    expect(issuesOf(await removeName(actor, clock, kind, { id: '1' }))).toEqual([
      { field: '', key: 'notFound' },
    ]);
    expect(issuesOf(await moveName(actor, clock, kind, { id: '1', direction: 'up' }))).toEqual([
      { field: '', key: 'notFound' },
    ]);
  });
});

it('gives a section a description in each language', async () => {
  const input = {
    vi: { name: 'Đào tạo', description: ' Tuyển sinh,\r\nlịch học ' },
    en: { name: 'Education', description: 'Courses' },
  };
  const { id } = dataOf(await addName(await actorOf('administrator'), clock, 'section', input));
  expect(await readNames('section', id)).toMatchObject({
    vi: { description: 'Tuyển sinh,\nlịch học' },
    en: { description: 'Courses' },
  });
});

describe('with articles filed there', () => {
  it('cannot be deleted, whether they are public or not', async () => {
    const { administrator, publisher, writer } = await makeStaff();
    const [sectionId, unitId] = [
      await add('section', 'Đào tạo', 'Education'),
      await add('unit', 'Phòng Đào tạo'),
    ];
    await makeDraft(writer, { sectionId, unitIds: [unitId] });
    await makePublished(publisher, { sectionId, unitIds: [unitId] });
    const inUse = (count: number) => [{ field: '', key: 'registerInUse', values: { count } }];
    expect(issuesOf(await removeName(administrator, clock, 'section', { id: sectionId }))).toEqual(inUse(2));
    expect(issuesOf(await removeName(administrator, clock, 'unit', { id: unitId }))).toEqual(inUse(2));
    expect((await readNames('section', sectionId))?.articles).toBe(2);
  });

  it('cannot lose the name that public pages show', async () => {
    const { administrator, publisher } = await makeStaff();
    const [sectionId, unitId] = [
      await add('section', 'Đào tạo', 'Education'),
      await add('unit', 'Phòng Đào tạo', 'Office'),
    ];
    await makePublished(publisher, { sectionId, unitIds: [unitId] });
    const issues = [{ field: 'en.name', key: 'nameInUse', values: { count: 1 } }];
    expect(issuesOf(await editName(administrator, clock, 'section', sectionId, both('Đào tạo')))).toEqual(
      issues,
    );
    expect(issuesOf(await editName(administrator, clock, 'unit', unitId, both('Phòng Đào tạo')))).toEqual(
      issues,
    );
    dataOf(await editName(administrator, clock, 'section', sectionId, both('Đào tạo', 'Teaching')));
  });
});

describe('merging', () => {
  it('files everything under the other section, whose page the old addresses lead to', async () => {
    const { administrator, editor, publisher } = await makeStaff();
    const [from, into] = [
      await add('section', 'Đoàn thể', 'Unions'),
      await add('section', 'Công đoàn', 'Union'),
    ];
    const { articleId } = await makePublished(publisher, { sectionId: from });
    await makeDraft(editor, { sectionId: from });
    await db.oldAddress.create({
      data: { key: '/cu', sectionId: from, createdById: editor.id, createdAt: clock() },
    });
    const { version } = await db.article.findUniqueOrThrow({ where: { id: articleId } });
    expect(dataOf(await mergeNames(administrator, clock, 'section', { id: from, intoId: into }))).toEqual({
      count: 2,
    });
    expect(await sectionAt('vi', 'doan-the')).toMatchObject({ id: into, slug: 'cong-doan' });
    expect(await sectionAt('en', 'unions')).toMatchObject({ id: into, slug: 'union' });
    expect(await readNames('section', from)).toBeNull();
    expect(await readNames('section', into)).toMatchObject({ articles: 2 });
    expect(await db.translation.count({ where: { articleId, sectionId: into } })).toBe(2);
    expect(await db.searchEntry.count({ where: { articleId, sectionId: into } })).toBe(2);
    expect(await db.article.findUnique({ where: { id: articleId } })).toMatchObject({ version: version + 1 });
    expect(await db.oldAddress.findFirst()).toMatchObject({ sectionId: into });
    expect(await db.timelineEvent.findFirst({ where: { kind: 'section.merged' } })).toMatchObject({
      actorId: administrator.id,
      data: { name: 'Đoàn thể', intoName: 'Công đoàn', count: 2 },
    });
    expect(await db.timelineEvent.count({ where: { articleId, kind: 'article.saved' } })).toBe(1);
  });

  it('leaves an article that both units issue one of them, and remembers the name that went', async () => {
    const { administrator, editor } = await makeStaff();
    const [from, into] = [await add('unit', 'Phòng Hành chính'), await add('unit', 'Phòng Tổng hợp')];
    const other = await add('unit', 'Khoa Cơ khí');
    const { articleId: joint } = await makeDraft(editor, { unitIds: [from, other, into] });
    const { articleId: credited } = await makeDraft(editor, {
      credits: [{ roles: ['text'], person: 'Minh Châu', unitId: from }],
    });
    const merged = await mergeNames(administrator, clock, 'unit', { id: from, intoId: into });
    expect(dataOf(merged)).toEqual({ count: 2 });
    const units = await db.articleUnit.findMany({
      where: { articleId: joint },
      orderBy: { position: 'asc' },
    });
    expect(units.map(({ unitId }) => unitId)).toEqual([other, into]);
    expect(await db.credit.findFirst({ where: { articleId: credited } })).toMatchObject({ unitId: into });
    expect(await unitAt('vi', 'phong-hanh-chinh')).toMatchObject({ id: into });
    expect(await db.formerName.findMany({ where: { unitId: into } })).toMatchObject([
      { locale: 'vi', name: 'Phòng Hành chính' },
    ]);
  });

  it('goes on in batches, and needs a name wherever there was one', async () => {
    const { administrator, publisher } = await makeStaff();
    const [from, into] = [await add('section', 'Đoàn thể', 'Unions'), await add('section', 'Công đoàn')];
    await db.$executeRaw`
      INSERT INTO article (id, section_id, created_by_id, updated_at)
      SELECT gen_random_uuid(), ${from}::uuid, ${publisher.id}, now() FROM generate_series(1, 450)`;
    const ask = () => mergeNames(administrator, clock, 'section', { id: from, intoId: into });
    expect(issuesOf(await ask())).toEqual([{ field: 'intoId', key: 'mergeNameless' }]);
    expect(await readNames('section', from)).toMatchObject({ articles: 450 });
    dataOf(await editName(administrator, clock, 'section', into, both('Công đoàn', 'Union')));
    expect(dataOf(await ask())).toEqual({ count: 450 });
    expect(issuesOf(await ask())).toEqual([{ field: '', key: 'notFound' }]);
    const itself = await mergeNames(administrator, clock, 'section', { id: into, intoId: into });
    expect(issuesOf(itself)).toEqual([{ field: '', key: 'notFound' }]);
    const refusal = await mergeNames(publisher, clock, 'section', { id: into, intoId: from });
    expect(issuesOf(refusal)).toEqual([{ field: '', key: 'notPermitted' }]);
  });
});
