import { describe, expect, test } from 'vitest';
import {
  type Action,
  type Actor,
  boundRoles,
  boundUnits,
  may,
  permissions,
  reach,
  roles,
} from '../../../lib/accounts/permissions.ts';
import { saveArticle } from '../../../lib/articles/commands.ts';
import { articleForDesk } from '../../../lib/articles/desk-article.ts';
import { listArticles } from '../../../lib/articles/desk-list.ts';
import { attempts } from '../../support/attempts.ts';
import '../../support/database.ts';
import '../../support/media-dir.ts';
import { dataOf, issuesOf, makeActor, makeDraft, makeUnit, morning } from '../../support/newsroom.ts';

const actions = Object.keys(permissions) as Action[];

describe.each(actions)('%s', (action) => {
  const cases = attempts[action].flatMap(({ way, try: attempt }) =>
    roles.flatMap((role) => (['own', 'other'] as const).map((whose) => ({ way, role, whose, attempt }))),
  );

  test.each(cases)('$way: $role, $whose', async ({ role, whose, attempt }) => {
    const actor = await makeActor(role);
    const owner = whose === 'own' ? actor : await makeActor('editor');
    const outcome = await attempt(actor, owner);
    if (may(actor, action, owner.id)) expect(outcome).toBe('done');
    else expect(outcome).toBe(isHidden(actor, action, owner) ? 'hidden' : 'notPermitted');
  });
});

describe('people bound to units', () => {
  const onArticles = actions.filter((action) => /^(?:article\.(?!create)|translation\.)/.test(action));
  const people = [
    ...boundRoles.flatMap((role) =>
      (['own', 'other'] as const).flatMap((whose) =>
        (['their', 'foreign'] as const).map((unit) => ({ role, whose, unit })),
      ),
    ),
    // Publishers and administrators answer for the whole newspaper, whatever units are noted beside their names.
    { role: 'publisher', whose: 'other', unit: 'foreign' } as const,
  ];
  const cases = onArticles.flatMap((action) =>
    attempts[action].flatMap(({ way, try: attempt }) =>
      people.map((person) => ({ action, way, attempt, ...person })),
    ),
  );

  test.each(cases)('$action, $way: $role, $whose, $unit unit', async (given) => {
    const { action, role, whose, unit, attempt } = given;
    const unitId = await makeUnit();
    const person = await makeActor(role);
    const owner = { ...(whose === 'own' ? person : await makeActor('editor')), unitIds: [unitId] };
    const actor = { ...person, unitIds: [unit === 'their' ? unitId : await makeUnit()] };
    const filed = boundUnits(owner);
    const outcome = await attempt(actor, owner);
    if (!may(actor, 'article.read', owner.id, filed)) expect(outcome).toBe('hidden');
    else expect(outcome).toBe(may(actor, action, owner.id, filed) ? 'done' : 'notPermitted');
  });

  test('may see what names no unit only if it is theirs', async () => {
    const [unitId, other] = [await makeUnit(), await makeUnit()];
    const editor = { ...(await makeActor('editor')), unitIds: [unitId, other] };
    const own = await makeDraft(editor, { vi: { slug: 'khong-don-vi' } });
    const somebodys = await makeDraft(await makeActor('editor'), { vi: { slug: 'cua-nguoi-khac' } });
    const { rows } = await listArticles(editor, {});
    expect(rows.map(({ id }) => id)).toEqual([own.articleId]);
    expect(await articleForDesk(editor, somebodys.articleId)).toBeNull();
  });

  test('file what they start under their unit, and leave it within their sight', async () => {
    const [unitId, other] = [await makeUnit(), await makeUnit()];
    const editor = { ...(await makeActor('editor')), unitIds: [unitId] };
    const { articleId, sectionId } = await makeDraft(editor);
    expect((await articleForDesk(editor, articleId))?.input.unitIds).toEqual([unitId]);
    const save = (unitIds: string[]) =>
      saveArticle(editor, morning, { articleId, baseVersion: 1, input: { sectionId, unitIds } });
    expect(issuesOf(await save([other]))).toEqual([{ field: 'unitIds', key: 'unitForeign' }]);
    expect(dataOf(await save([other, unitId]))).toEqual({ version: 2 });
  });

  test('are decided by the table even where a query forgets the units', async () => {
    const editor = { ...(await makeActor('editor')), unitIds: [await makeUnit()] };
    expect(reach(editor, 'article.read')).toBe('unit');
    expect(may(editor, 'article.read', editor.id)).toBe(false);
  });
});

/** What an actor may not even read is not found. */
const isHidden = (actor: Actor, action: Action, owner: Actor): boolean =>
  /^(?:article|translation)\./.test(action) && !may(actor, 'article.read', owner.id);

describe('the table', () => {
  test('gives nobody a right that a role above lacks', () => {
    const far = { none: 0, own: 1, any: 2 };
    for (const action of actions) {
      const reaches = roles.map((role) => far[permissions[action][role]]);
      expect(reaches, action).toEqual(reaches.toSorted((one, other) => one - other));
    }
  });

  test('takes “own” to be nobody’s when the owner is not named', () => {
    const writer: Actor = { id: 'w', name: 'W', role: 'writer', interfaceLocale: 'vi' };
    expect(reach(writer, 'article.edit')).toBe('own');
    expect(may(writer, 'article.edit')).toBe(false);
    expect(may(writer, 'article.edit', 'w')).toBe(true);
    expect(may(writer, 'article.edit', 'x')).toBe(false);
  });
});
