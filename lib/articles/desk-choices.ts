import { type Actor, may, reach } from '../accounts/permissions.ts';
import { db } from '../db.ts';
import { type Names, namesOf } from './naming.ts';

type Choice = { id: string; name: Names };

/** What the desk's selects offer: sections and units in their order, and those who have made articles, by name. */
export type DeskChoices = { sections: Choice[]; units: Choice[]; authors: { id: string; name: string }[] };

const inOrder = {
  orderBy: { position: 'asc' },
  select: { id: true, texts: { select: { locale: true, name: true } } },
} as const;

const choiceOf = (row: { id: string; texts: Parameters<typeof namesOf>[0] }): Choice => ({
  id: row.id,
  name: namesOf(row.texts),
});

/** The choices for an actor; writers, who see their own articles only, are offered no other authors. */
export async function deskChoices(actor: Actor): Promise<DeskChoices> {
  if (!may(actor, 'article.create')) return { sections: [], units: [], authors: [] };
  const [sections, units, authors] = await Promise.all([
    db.section.findMany(inOrder),
    db.unit.findMany(inOrder),
    db.user.findMany({
      where: { articles: { some: {} }, ...(reach(actor, 'article.read') === 'own' ? { id: actor.id } : {}) },
      select: { id: true, name: true },
    }),
  ]);
  authors.sort((one, other) => one.name.localeCompare(other.name, 'vi'));
  return { sections: sections.map(choiceOf), units: units.map(choiceOf), authors };
}
