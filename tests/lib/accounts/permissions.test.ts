import { describe, expect, test } from 'vitest';
import {
  type Action,
  type Actor,
  may,
  permissions,
  reach,
  roles,
} from '../../../lib/accounts/permissions.ts';
import { attempts } from '../../support/attempts.ts';
import '../../support/database.ts';
import '../../support/media-dir.ts';
import { makeActor } from '../../support/newsroom.ts';

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
