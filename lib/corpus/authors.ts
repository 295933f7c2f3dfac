import type { ClientBase } from 'pg';
import { insertMissing } from './write.ts';

const names = ['Lê Hồng Nhung', 'Trần Quốc Đạt', 'Phạm Thu Uyên', 'Vũ Đức Khánh', 'Dương Ngọc Yến'];

/** Ids of the accounts that the corpus is written by; nobody can sign in to them. What they made is the corpus. */
export const corpusAuthorIds: readonly string[] = names.map((_name, index) => `corpus-${index + 1}`);

/** The one among them who writes seldom. */
export const guestAuthorId = `corpus-${names.length}`;

export async function ensureAuthors(client: ClientBase, now: Date): Promise<void> {
  await insertMissing(
    client,
    'user',
    names.map((name, index) => ({
      id: corpusAuthorIds[index],
      name,
      email: `corpus-${index + 1}@corpus.invalid`,
      email_verified: false,
      role: index === 0 ? 'publisher' : 'writer',
      interface_locale: 'vi',
      disabled_at: now,
      created_at: now,
      updated_at: now,
    })),
  );
}

/** How many articles of the corpus there are. */
export async function corpusSize(client: ClientBase): Promise<number> {
  const { rows } = await client.query(
    'SELECT count(*)::int AS size FROM article WHERE created_by_id = ANY ($1)',
    [corpusAuthorIds],
  );
  return rows[0].size;
}
