import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor, Role } from '../../../lib/accounts/permissions.ts';
import { auditFacts, auditProgress, forgetAudits } from '../../../lib/fact-check/audit.ts';
import { disputedDocuments, listFindings } from '../../../lib/fact-check/findings.ts';
import { factsForDesk } from '../../../lib/fact-check/for-desk.ts';
import { ignoreFact } from '../../../lib/fact-check/ignored.ts';
import { editName } from '../../../lib/names/commands.ts';
import {
  enterSigners,
  listOfficialNames,
  loadOfficialNames,
  removeOfficialName,
} from '../../../lib/names/official-commands.ts';
import { readOfficialNames } from '../../../lib/names/official-names.ts';
import { saveTranslation } from '../../../lib/translations/commands.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import {
  bodyOf,
  dataOf,
  issuesOf,
  makeDraft,
  makePublished,
  makeStaff,
  makeUnit,
  morning,
  textIn,
} from '../../support/newsroom.ts';

let staff: Record<Role, Actor>;

beforeEach(async () => {
  await emptyDatabase();
  staff = await makeStaff();
});

const wrongPair = () =>
  makePublished(staff.publisher, {
    vi: { slug: 'khai-giang', body: bodyOf('Sáng 30/6/2023, 87 đại biểu dự hội nghị.') },
    en: { slug: 'opening', body: bodyOf('On the morning of 6 June 2023, 87 delegates attended.') },
  });

describe('the auditor', () => {
  test('lists what disagrees in public, and goes on with what has changed only', async () => {
    const { articleId } = await wrongPair();
    await makePublished(staff.publisher, { vi: { slug: 'dung' }, en: { slug: 'right' } });
    expect(await auditFacts(morning)).toBe(2);
    expect(await auditFacts(morning)).toBe(0);
    expect(await auditProgress()).toMatchObject({ articles: 2, checked: 2 });
    const { items, errors, total } = await listFindings(staff.editor, {});
    expect({ errors, total }).toEqual({ errors: 1, total: 1 });
    expect(items[0]).toMatchObject({ articleId, issue: { kind: 'date', vi: { text: '30/6/2023' } } });

    const input = textIn('vi', {
      slug: 'khai-giang',
      body: bodyOf('Sáng 30/6/2023, 78 đại biểu dự hội nghị.'),
    });
    dataOf(await saveTranslation(staff.editor, morning, { articleId, locale: 'vi', baseVersion: 1, input }));
    expect(await auditFacts(morning)).toBe(1);
    expect((await listFindings(staff.editor, {})).total).toBe(1);
  });

  test('can be cut short and goes on where it stopped, and begun anew', async () => {
    for (const mark of ['a', 'b', 'c'])
      await makePublished(staff.publisher, { vi: { slug: `tin-${mark}` }, en: { slug: `news-${mark}` } });
    let seen = 0;
    const onChecked = async () => {
      seen += 1;
    };
    expect(await auditFacts(morning, { stopped: () => seen > 0, onChecked })).toBe(1);
    expect(await auditProgress()).toMatchObject({ articles: 3, checked: 1 });
    expect(await auditFacts(morning)).toBe(2);
    await forgetAudits();
    expect(await auditFacts(morning)).toBe(3);
  });

  test('is not in its own way on two processes', async () => {
    const { articleId } = await wrongPair();
    const both = await Promise.all([1, 2].map(() => auditFacts(morning, { articleIds: [articleId] })));
    expect(both).toEqual([1, 1]);
    expect((await listFindings(staff.editor, {})).total).toBe(1);
  });

  test('looks at the articles it is told of alone', async () => {
    const { articleId } = await wrongPair();
    await makePublished(staff.publisher, { vi: { slug: 'khac' } });
    expect(await auditFacts(morning, { articleIds: [articleId] })).toBe(1);
    expect(await auditProgress()).toMatchObject({ articles: 2, checked: 1 });
  });

  test('narrows by kind, gravity and headline, and leaves out what was explained', async () => {
    const { articleId } = await wrongPair();
    await auditFacts(morning);
    const of = async (asked: Parameters<typeof listFindings>[1]) =>
      (await listFindings(staff.editor, asked)).total;
    expect(await of({ kind: 'date' })).toBe(1);
    expect(await of({ kind: 'name' })).toBe(0);
    expect(await of({ gravity: 'hint' })).toBe(0);
    expect(await of({ q: 'vien chuc' })).toBe(1);
    expect(await of({ q: '100%' })).toBe(0);
    expect((await listFindings(staff.editor, { page: 9 })).items).toEqual([]);
    expect((await listFindings(staff.writer, {})).total).toBe(0);
    const [found] = (await listFindings(staff.editor, {})).items;
    const signature = found?.issue.signature ?? '';
    dataOf(
      await ignoreFact(staff.editor, morning, articleId, { signature, reason: 'Đã hỏi lại ban tổ chức.' }),
    );
    expect(await of({})).toBe(0);
  });

  test('shows nothing of drafts, and forgets what was taken back', async () => {
    await makeDraft(staff.editor, { vi: { body: bodyOf('Ngày 31/6/2023, hội nghị khai mạc.') } });
    await auditFacts(morning);
    expect((await listFindings(staff.editor, {})).total).toBe(0);
  });
});

describe('documents', () => {
  test('whose date texts do not agree on name all articles concerned, drafts too', async () => {
    const documents = [{ number: '200/KH-ĐHBN', date: '2023-06-30' }];
    const right = await makePublished(staff.publisher, {
      documents,
      vi: { slug: 'dung', body: bodyOf('Theo Kế hoạch số 200/KH-ĐHBN ngày 30/6/2023, lễ khai mạc.') },
    });
    const wrong = await makeDraft(staff.writer, {
      en: { body: bodyOf('Under Plan No. 200/KH-DHBN dated June 6th, 2023, the meeting opened.') },
    });
    // Another year's document of the same number.
    await makeDraft(staff.editor, {
      vi: { body: bodyOf('Theo Kế hoạch số 200/KH-ĐHBN ngày 02/5/2024, lễ khai mạc.') },
    });
    await auditFacts(morning);
    const { items, total } = await disputedDocuments(staff.editor);
    expect(total).toBe(1);
    expect(items[0]).toMatchObject({ number: '200/KH-ĐHBN', date: '2023-06-30' });
    expect(
      items[0]?.citing.map(({ articleId, locale, date, right: ok }) => [articleId, locale, date, ok]),
    ).toEqual([
      [wrong.articleId, 'en', '2023-06-06', false],
      [right.articleId, 'vi', '2023-06-30', true],
    ]);
    const own = await disputedDocuments(staff.writer);
    expect(own.items[0]?.citing.map(({ articleId }) => articleId)).toEqual([wrong.articleId]);
  });

  test('are sent to the desk with the names that a text uses otherwise', async () => {
    await makeUnit({ vi: 'Khoa Công nghệ thông tin', en: 'Faculty of Information Technology' });
    const { articleId } = await makeDraft(staff.writer, {
      documents: [{ number: '05/QĐ-ĐHBN', date: '2022-01-09' }],
      vi: {},
    });
    const texts = { vi: 'Quyết định số 5/QĐ-ĐHBN', en: 'The Information Technology Faculty' };
    const found = await factsForDesk(staff.writer, articleId, texts);
    expect(found?.kept.documents).toEqual([{ number: '05/QĐ-ĐHBN', date: '2022-01-09' }]);
    expect(found?.kept.names.map(({ en }) => en)).toEqual(['Faculty of Information Technology']);
    const stranger = (await makeStaff()).writer;
    expect(await factsForDesk(stranger, articleId, texts)).toBeNull();
  });
});

describe('the register of official names', () => {
  const load = (...lines: string[]) =>
    loadOfficialNames(staff.publisher, morning, { list: lines.join('\n') });

  test('is loaded from a list, found without marks, and changed by loading again', async () => {
    const counts = dataOf(
      await load(
        'Loại,Tên tiếng Việt,Tên tiếng Anh,Tên cũ,Tên cũ tiếng Anh,Đến ngày',
        'Sự kiện,Ngày hội việc làm,Career Day,Hội chợ việc làm,Job Fair,31/12/2019',
        '"Chức vụ","Phó Hiệu trưởng thường trực","Standing Vice-Rector"',
        'person,Quách Diệu Ngân',
      ),
    );
    expect(counts).toEqual({ added: 3, changed: 0, same: 0 });
    const { items, total } = await listOfficialNames({ q: 'ngay hoi' });
    expect(total).toBe(1);
    expect(items[0]?.former.map(({ name, until }) => [name, until])).toEqual([
      ['Hội chợ việc làm', '2019-12-31'],
      ['Job Fair', '2019-12-31'],
    ]);
    expect(dataOf(await load('event,Ngày hội việc làm,Careers Day', 'person,Quách Diệu Ngân'))).toEqual({
      added: 0,
      changed: 1,
      same: 1,
    });
    dataOf(await removeOfficialName(staff.publisher, morning, { id: items[0]?.id ?? '' }));
    expect((await listOfficialNames({})).total).toBe(2);
    expect(await db.formerName.count()).toBe(0);
  });

  test('tells what is wrong with which line, and writes nothing then', async () => {
    const found = issuesOf(
      await load('event,Ngày hội', 'thing,Gì đó', 'event,,No name', 'event,Hội,Fair,,,31/6/2020'),
    );
    expect(found.map(({ key, values }) => [values?.line, key])).toEqual([
      [2, 'officialKind'],
      [3, 'officialColumns'],
      [4, 'officialDay'],
    ]);
    expect(issuesOf(await load(''))[0]?.key).toBe('officialEmpty');
    expect(issuesOf(await load(`event,${'x'.repeat(201)}`))[0]?.key).toBe('officialLong');
    expect(await db.officialName.count()).toBe(0);
  });

  test('has the institution, the units with their former names, and who signs more than once', async () => {
    const unitId = await makeUnit({ vi: 'Phòng Hành chính', en: 'Administration Office' });
    const unit = await db.unitText.findMany({ where: { unitId } });
    const slugs = Object.fromEntries(unit.map(({ locale, slug }) => [locale, slug]));
    dataOf(
      await editName(staff.administrator, morning, 'unit', unitId, {
        version: 1,
        vi: { name: 'Phòng Tổ chức – Hành chính', slug: slugs.vi },
        en: { name: 'Administration Office', slug: slugs.en },
      }),
    );
    const credits = [{ roles: ['text' as const], person: 'Thạch Thị Hồng Mơ' }];
    await makeDraft(staff.editor, { credits, vi: { slug: 'mot' } });
    expect(await enterSigners()).toBe(0);
    await makeDraft(staff.editor, { credits, vi: { slug: 'hai' } });
    expect(await enterSigners()).toBe(1);
    expect(await enterSigners()).toBe(0);
    const names = await readOfficialNames();
    expect(names.map(({ kind, vi }) => [kind, vi])).toEqual([
      ['institution', expect.any(String)],
      ['unit', 'Phòng Tổ chức – Hành chính'],
      ['person', 'Thạch Thị Hồng Mơ'],
    ]);
    expect(names[1]?.former).toMatchObject([{ locale: 'vi', name: 'Phòng Hành chính' }]);
  });
});
