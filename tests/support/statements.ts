import pg from 'pg';

/** A statement as it reached PostgreSQL. */
export type Statement = { text: string; values: unknown[] };

type Asked = string | { text: string; values?: unknown[] };

/** Runs `work` and tells every statement that the PostgreSQL driver sent meanwhile, from any connection of this process. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const sent: Statement[] = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, asked: Asked, ...rest: unknown[]) {
    const { text, values } = typeof asked === 'string' ? { text: asked, values: undefined } : asked;
    sent.push({ text, values: values ?? (Array.isArray(rest[0]) ? rest[0] : []) });
    return Reflect.apply(query, this, [asked, ...rest]);
  } as typeof query;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return sent;
}
