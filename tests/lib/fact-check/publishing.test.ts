import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor, Role } from '../../../lib/accounts/permissions.ts';
import { clockAt } from '../../../lib/clock.ts';
import { ignoredOf, ignoreFact, unignoreFact } from '../../../lib/fact-check/ignored.ts';
import { checkArticle } from '../../../lib/facts/article-check.ts';
import { publishTranslation } from '../../../lib/publishing/publication.ts';
import { unmetBeforePublishing } from '../../../lib/publishing/queries.ts';
import { revisionHistory } from '../../../lib/revisions/queries.ts';
import { articleTimeline } from '../../../lib/timeline/queries.ts';
import { saveTranslation } from '../../../lib/translations/commands.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { bodyOf, dataOf, issuesOf, makeDraft, makeStaff, morning, textIn } from '../../support/newsroom.ts';

const noon = clockAt('2023-06-30T12:00:00+07:00');
const vietnamese = bodyOf('Sáng 30/6/2023, 87 đại biểu dự hội nghị.', 'Hội nghị bế mạc lúc 17h00.');
const wrong = bodyOf('On the morning of June 30, 6, 87 delegates attended.', 'It closed at 5 p.m.');
const right = bodyOf('On the morning of June 30, 2023, 87 delegates attended.', 'It closed at 5 p.m.');

let staff: Record<Role, Actor>;
let articleId: string;

beforeEach(async () => {
  await emptyDatabase();
  staff = await makeStaff();
  ({ articleId } = await makeDraft(staff.editor, { vi: { body: vietnamese }, en: { body: wrong } }));
});

const publish = (
  locale: 'vi' | 'en',
  version: number,
  given: { overrideReason?: string } = {},
  who = staff.publisher,
) => publishTranslation(who, noon, { articleId, locale, version, ...given });
const write = (locale: 'vi' | 'en', baseVersion: number, body: typeof right) =>
  saveTranslation(staff.editor, noon, { articleId, locale, baseVersion, input: textIn(locale, { body }) });

/** The one disagreement of the two texts, as the writing screen knows it. */
function disagreement() {
  const vi = { ...textIn('vi', { body: vietnamese }), sapo: '', summary: false };
  const en = { ...textIn('en', { body: wrong }), sapo: '', summary: false };
  const check = checkArticle({ vi: vi as never, en: en as never }, {}, { documents: [], names: [] });
  const [issue] = check.issues.filter(({ grade }) => grade === 'error');
  if (!issue) throw new Error('nothing disagrees');
  return { signature: issue.signature, vi: issue.vi?.text, en: issue.en?.text };
}

describe('facts that disagree', () => {
  test('stop publishing the translation, and are told among what is missing', async () => {
    expect(issuesOf(await publish('en', 1))).toEqual([
      { field: 'facts', key: 'factErrors', values: { count: 1, first: '30/6/2023 ≠ June 30, 6' } },
    ]);
    const unmet = (await unmetBeforePublishing(staff.editor, articleId))?.en ?? [];
    expect(unmet.filter(({ level }) => level === 'error').map(({ key }) => key)).toEqual(['factErrors']);
    expect(await db.publication.count()).toBe(0);
  });

  test('do not keep the Vietnamese text waiting for a translation that is under way', async () => {
    expect(dataOf(await publish('vi', 1)).version).toBe(1);
  });

  test('keep it from saying something else than a public translation', async () => {
    dataOf(await write('en', 1, right));
    dataOf(await publish('vi', 1));
    dataOf(await publish('en', 2));
    dataOf(await write('vi', 1, bodyOf('Sáng 30/6/2023, 78 đại biểu dự hội nghị.', 'Bế mạc lúc 17h00.')));
    expect(issuesOf(await publish('vi', 2)).map(({ key }) => key)).toEqual(['factErrors']);
    dataOf(
      await write(
        'en',
        2,
        bodyOf('On the morning of June 30, 2023, 78 delegates attended.', 'It closed at 5 p.m.'),
      ),
    );
    dataOf(await publish('vi', 2));
    dataOf(await publish('en', 3));
  });

  test('do not stop what agrees with the public text, while that is being changed', async () => {
    dataOf(await write('en', 1, right));
    dataOf(await publish('vi', 1));
    dataOf(
      await write('vi', 1, bodyOf('Sáng 30/6/2023, 88 đại biểu dự hội nghị.', 'Hội nghị bế mạc lúc 17h00.')),
    );
    dataOf(await publish('en', 2));
  });

  test('that a text has by itself stop it in either language', async () => {
    dataOf(await write('vi', 1, bodyOf('Ngày 31/6/2023, hội nghị năm học 2023-2023 khai mạc.')));
    const [issue] = issuesOf(await publish('vi', 2));
    expect(issue).toMatchObject({ key: 'factErrors', values: { count: 2 } });
  });

  test('are let pass with a reason, which the publication and the timeline keep', async () => {
    const overrideReason = 'Đối tác ghi ngày như vậy.';
    dataOf(await publish('en', 1, { overrideReason }));
    const history = await revisionHistory(staff.editor, { articleId, locale: 'en' });
    expect(history?.entries[0]?.publications[0]).toMatchObject({ overrideReason });
    const told = (await articleTimeline(staff.editor, { articleId }))?.entries.find(
      ({ kind }) => kind === 'translation.overridden',
    );
    expect(told).toMatchObject({
      by: staff.publisher.name,
      locale: 'en',
      data: { revision: 1, count: 1, requirements: ['facts'], reason: overrideReason },
    });
  });

  test('are not let pass by a reason of spaces, and a reason counts for nothing else', async () => {
    expect(issuesOf(await publish('en', 1, { overrideReason: ' \n ' })).map(({ key }) => key)).toEqual([
      'factErrors',
    ]);
    dataOf(
      await saveTranslation(staff.editor, noon, {
        articleId,
        locale: 'en',
        baseVersion: 1,
        input: textIn('en', { sapo: '', body: wrong }),
      }),
    );
    expect(issuesOf(await publish('en', 2, { overrideReason: 'Vẫn đăng' })).map(({ key }) => key)).toEqual([
      'sapoMissing',
    ]);
  });

  test('a reason where nothing disagrees is not kept', async () => {
    dataOf(await write('en', 1, right));
    dataOf(await publish('en', 2, { overrideReason: 'Thừa' }));
    expect((await db.publication.findFirstOrThrow()).overrideReason).toBe('');
  });
});

describe('an explanation', () => {
  const explain = (reason = 'Thư mời của đối tác viết vậy.', who = staff.editor) =>
    ignoreFact(who, noon, articleId, { ...disagreement(), reason });

  test('lets the text be published, and says who gave it', async () => {
    expect(dataOf(await explain())).toMatchObject({
      by: staff.editor.name,
      vi: '30/6/2023',
      en: 'June 30, 6',
    });
    dataOf(await publish('en', 1));
    const entries = (await articleTimeline(staff.publisher, { articleId }))?.entries ?? [];
    expect(entries.map(({ kind }) => kind)).toContain('fact.ignored');
    expect(entries.map(({ kind }) => kind)).not.toContain('translation.overridden');
  });

  test('holds while other paragraphs change, and not when the text around it does', async () => {
    dataOf(await explain());
    dataOf(
      await write(
        'en',
        1,
        bodyOf('On the morning of June 30, 6, 87 delegates attended.', 'The conference closed at 5 p.m.'),
      ),
    );
    dataOf(await publish('en', 2));
    dataOf(
      await write(
        'en',
        2,
        bodyOf('In the morning, on June 30, 6, 87 delegates attended.', 'It closed at 5 p.m.'),
      ),
    );
    expect(issuesOf(await publish('en', 3)).map(({ key }) => key)).toEqual(['factErrors']);
  });

  test('can be put otherwise and taken back', async () => {
    const { signature } = dataOf(await explain());
    dataOf(await explain('Theo hợp đồng.'));
    expect((await ignoredOf(articleId))[signature]?.reason).toBe('Theo hợp đồng.');
    dataOf(await unignoreFact(staff.editor, noon, articleId, signature));
    expect(await ignoredOf(articleId)).toEqual({});
    expect(issuesOf(await unignoreFact(staff.editor, noon, articleId, signature))[0]?.key).toBe('notFound');
    expect(issuesOf(await publish('en', 1)).map(({ key }) => key)).toEqual(['factErrors']);
  });

  test('needs a reason and the right to edit', async () => {
    expect(issuesOf(await explain(' '))).toEqual([{ field: 'reason', key: 'required' }]);
    expect(issuesOf(await explain('x'.repeat(501)))[0]).toMatchObject({ field: 'reason', key: 'tooLong' });
    expect(issuesOf(await explain('Vì', staff.writer))[0]?.key).toBe('notFound');
    expect(
      issuesOf(await ignoreFact(staff.editor, morning, articleId, { signature: 'x', reason: 'y' }))[0]?.field,
    ).toBe('signature');
    expect(await db.factIgnore.count()).toBe(0);
  });
});

test('the register of documents is asked, and an article of another citation keeps its date', async () => {
  await db.document.create({
    data: { number: '200/KH-ĐHBN', numberKey: '200/KH-DHBN', date: new Date('2023-06-30') },
  });
  dataOf(await write('vi', 1, bodyOf('Theo Kế hoạch số 200/KH-ĐHBN ngày 06/6/2023, hội nghị khai mạc.')));
  const [issue] = issuesOf(await publish('vi', 2));
  expect(issue).toMatchObject({ key: 'factErrors', values: { count: 1, first: '06/6/2023' } });
  dataOf(await write('vi', 2, bodyOf('Theo Kế hoạch số 200/KH-ĐHBN ngày 30/6/2023, hội nghị khai mạc.')));
  dataOf(await publish('vi', 3));
});
