import type { ClientBase } from 'pg';

export type Row = Record<string, unknown>;

/** Rows for several tables; every row of a table has the same columns, named as in the database. */
export type Rows = Record<string, Row[]>;

const insertInto = (table: string, first: Row, parameter: number): string => {
  const columns = Object.keys(first)
    .map((column) => `"${column}"`)
    .join(', ');
  return `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $${parameter})`;
};

/** Inserts into many tables in one statement, so that rows may refer to each other in a circle, and all or none appear. */
export async function insertAll(client: ClientBase, rows: Rows): Promise<void> {
  const inserts: string[] = [];
  const values: string[] = [];
  for (const [table, list] of Object.entries(rows)) {
    const [first] = list;
    if (!first) continue;
    values.push(JSON.stringify(list));
    inserts.push(insertInto(table, first, values.length));
  }
  const last = inserts.pop();
  if (!last) return;
  const parts = inserts.map((insert, index) => `part${index} AS (${insert})`);
  await client.query(parts.length > 0 ? `WITH ${parts.join(', ')} ${last}` : last, values);
}

/** Inserts the rows whose keys are not yet there. */
export async function insertMissing(client: ClientBase, table: string, rows: Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  await client.query(`${insertInto(table, first, 1)} ON CONFLICT DO NOTHING`, [JSON.stringify(rows)]);
}
