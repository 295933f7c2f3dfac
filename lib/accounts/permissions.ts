import type { Locale } from '../i18n/locales.ts';

export const roles = ['writer', 'editor', 'publisher', 'administrator'] as const;

export type Role = (typeof roles)[number];

/** Who acts: a signed-in member of staff. */
export type Actor = { id: string; name: string; role: Role; interfaceLocale: Locale };

/** How far a role's permission reaches: everything, what the actor made, or nothing. */
type Reach = 'any' | 'own' | 'none';

/** Every action × role. A page or command asks `may`; nothing else decides. */
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
  'settings.edit': { writer: 'none', editor: 'none', publisher: 'none', administrator: 'any' },
  'sections.edit': { writer: 'none', editor: 'none', publisher: 'none', administrator: 'any' },
  'oldAddresses.edit': { writer: 'none', editor: 'none', publisher: 'none', administrator: 'any' },
  // Series stand on reader pages at once, as related news do.
  'series.edit': { writer: 'none', editor: 'none', publisher: 'any', administrator: 'any' },
  'units.edit': { writer: 'none', editor: 'none', publisher: 'none', administrator: 'any' },
} as const satisfies Record<string, Record<Role, Reach>>;

export type Action = keyof typeof permissions;

/** How far this actor's permission for an action reaches; queries turn `own` into a condition. */
export const reach = (actor: Actor, action: Action): Reach => permissions[action][actor.role];

/**
 * Whether an actor may do something. `ownerId` is the id of the person who made the object, for actions that reach only
 * one's own; without it, `own` is not enough.
 */
export function may(actor: Actor, action: Action, ownerId?: string): boolean {
  const far = reach(actor, action);
  return far === 'any' || (far === 'own' && ownerId === actor.id);
}
