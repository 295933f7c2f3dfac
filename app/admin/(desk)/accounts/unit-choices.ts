import type { Actor } from '../../../../lib/accounts/permissions.ts';
import { deskChoices } from '../../../../lib/articles/desk-choices.ts';

/** The units a person can be bound to, named in the language of whoever chooses. */
export async function unitChoices(actor: Actor): Promise<{ id: string; name: string }[]> {
  const { units } = await deskChoices(actor);
  return units.map(({ id, name }) => ({ id, name: name[actor.interfaceLocale] }));
}
