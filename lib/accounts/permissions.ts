import type { Locale } from '../i18n/locales.ts';

export const roles = ['writer', 'editor', 'publisher', 'administrator'] as const;

export type Role = (typeof roles)[number];

/** Who acts: a signed-in member of staff. `unitIds`: the units somebody is bound to; absent where there are none. */
export type Actor = {
  id: string;
  name: string;
  role: Role;
  interfaceLocale: Locale;
  unitIds?: readonly string[];
};

/** How far a permission reaches: everything, what belongs to the actor's units, what the actor made, or nothing. */
type Reach = 'any' | 'unit' | 'own' | 'none';

/** Roles of people who may be bound to units; the others answer for the whole newspaper. */
export const boundRoles: readonly Role[] = ['writer', 'editor'];

/** The units to which an actor's work is confined; none means that it is not. */
export const boundUnits = ({ role, unitIds = [] }: Actor): readonly string[] =>
  boundRoles.includes(role) ? unitIds : [];

/**
 * Every action × role. A page or command asks `may`; nothing else decides. Whoever is bound to units sees only articles of
 * these units, and their own that name none yet; as nothing is done to an article that is not seen, `article.read` says so
 * for all that is done to one.
 */
export const permissions = {
  // Articles: `edit…` covers the text and the shared part while nothing of the article is public.
  'article.create': { writer: 'any', editor: 'any', publisher: 'any', administrator: 'any' },
  'article.read': { writer: 'own', editor: 'any', publisher: 'any', administrator: 'any' },
  'article.edit': { writer: 'own', editor: 'any', publisher: 'any', administrator: 'any' },
  // The shared part (section, units, photos, related news …) of an article with a public translation changes what
  // readers see at once; so does the address of a public translation.
  'article.editPublic': { writer: 'none', editor: 'none', publisher: 'any', administrator: 'any' },
  // Talking about a text, submitting it for review and taking it out again; deciding about it.
  'article.comment': { writer: 'own', editor: 'any', publisher: 'any', administrator: 'any' },
  'translation.submit': { writer: 'own', editor: 'any', publisher: 'any', administrator: 'any' },
  'translation.review': { writer: 'none', editor: 'any', publisher: 'any', administrator: 'any' },
  'translation.publish': { writer: 'none', editor: 'none', publisher: 'any', administrator: 'any' },
  // An article of which nothing is public; deletion for ever is of what is in the trash.
  'article.trash': { writer: 'own', editor: 'any', publisher: 'any', administrator: 'any' },
  'article.delete': { writer: 'none', editor: 'none', publisher: 'none', administrator: 'any' },
  'translation.withdraw': { writer: 'none', editor: 'none', publisher: 'any', administrator: 'any' },
  // Publishing without the second eyes that a section asks for, with a reason that the record keeps.
  'translation.forcePublish': { writer: 'none', editor: 'none', publisher: 'any', administrator: 'any' },
  // Withdrawing what should never have been public: its text is concealed from all but those who may read what is.
  'translation.conceal': { writer: 'none', editor: 'none', publisher: 'any', administrator: 'any' },
  'translation.readConcealed': { writer: 'none', editor: 'none', publisher: 'none', administrator: 'any' },
  // Publishing although requirements are not met, with a reason that the record keeps.
  'translation.override': { writer: 'none', editor: 'none', publisher: 'any', administrator: 'any' },
  // What public texts say wrongly, and the register of official names.
  'links.audit': { writer: 'none', editor: 'any', publisher: 'any', administrator: 'any' },
  'facts.audit': { writer: 'none', editor: 'any', publisher: 'any', administrator: 'any' },
  'officialNames.edit': { writer: 'none', editor: 'none', publisher: 'any', administrator: 'any' },
  'media.upload': { writer: 'any', editor: 'any', publisher: 'any', administrator: 'any' },
  'media.edit': { writer: 'own', editor: 'any', publisher: 'any', administrator: 'any' },
  'account.manage': { writer: 'none', editor: 'none', publisher: 'none', administrator: 'any' },
  // What has happened in the whole newsroom: sign-ins, edits, publications, accounts.
  'record.read': { writer: 'none', editor: 'none', publisher: 'none', administrator: 'any' },
  'settings.edit': { writer: 'none', editor: 'none', publisher: 'none', administrator: 'any' },
  'sections.edit': { writer: 'none', editor: 'none', publisher: 'none', administrator: 'any' },
  'oldAddresses.edit': { writer: 'none', editor: 'none', publisher: 'none', administrator: 'any' },
  // Series stand on reader pages at once, as related news do.
  'series.edit': { writer: 'none', editor: 'none', publisher: 'any', administrator: 'any' },
  'units.edit': { writer: 'none', editor: 'none', publisher: 'none', administrator: 'any' },
} as const satisfies Record<string, Record<Role, Reach>>;

export type Action = keyof typeof permissions;

/** How far this actor's permission for an action reaches; queries turn it into a condition, see `article-reach.ts`. */
export function reach(actor: Actor, action: Action): Reach {
  const far = permissions[action][actor.role];
  return far === 'any' && action === 'article.read' && boundUnits(actor).length > 0 ? 'unit' : far;
}

/**
 * Whether an actor may do something. `ownerId` is the id of the person who made the object, for actions that reach only
 * one's own; without it, `own` is not enough. `unitIds` are the units of the article that is to be read; without them,
 * somebody bound to units may not.
 */
export function may(actor: Actor, action: Action, ownerId?: string, unitIds?: readonly string[]): boolean {
  const far = reach(actor, action);
  if (far === 'none' || (far === 'own' && ownerId !== actor.id)) return false;
  const bound = boundUnits(actor);
  if (action !== 'article.read' || bound.length === 0) return true;
  if (!unitIds) return false;
  return unitIds.length === 0 ? ownerId === actor.id : unitIds.some((id) => bound.includes(id));
}
