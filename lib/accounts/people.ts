import { db } from '../db.ts';
import { type Actor, may } from './permissions.ts';

/** Everybody who has an account, by name; for administrators, nobody for others. */
export async function everybody(actor: Actor): Promise<{ id: string; name: string }[]> {
  if (!may(actor, 'record.read')) return [];
  const people = await db.user.findMany({ select: { id: true, name: true } });
  return people.sort((one, other) => one.name.localeCompare(other.name, 'vi'));
}
