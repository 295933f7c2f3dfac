import pg from 'pg';

/** How long the database may take to answer before it counts as out of reach. */
const answerMs = 1_000;

type Row = { version: string; mark: string; tags: string[] };

/** A place in the succession of versions; the mark tells apart histories that a restored backup has parted. */
export type Place = { version: string; mark: string };

/** What an instance asks of the database. */
export type ContentConnection = {
  /** Says what is applied here, and returns what came after, oldest first. */
  changesSince: (place: Place) => Promise<Row[]>;
  /** Says that the instance ends; nobody waits for it any more. */
  sayGoodbye: () => Promise<void>;
  end: () => void;
};

type Events = { onChange: () => void; onLost: (error: Error) => void };

/** Connects an instance to the content version; fails where the database does not answer within a second. */
export async function connectToContent(
  databaseUrl: string,
  instanceId: string,
  { onChange, onLost }: Events,
): Promise<ContentConnection> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: answerMs,
    query_timeout: answerMs,
    keepAlive: true,
    application_name: 'ban-tin delivery',
  });
  client.on('error', onLost);
  client.on('end', () => onLost(new Error('The database closed the connection.')));
  client.on('notification', onChange);
  const end = () => void client.end().catch(() => undefined);
  try {
    await client.connect();
    // A crash may forget the last heartbeats; instances are waited for a second longer than they rely on them.
    await client.query('SET synchronous_commit = off');
    await client.query('LISTEN content');
  } catch (error) {
    end();
    throw error;
  }
  return {
    changesSince: async ({ version, mark }) => {
      const sql = 'SELECT version, mark, tags FROM content_sync($1, $2, $3)';
      return (await client.query<Row>(sql, [instanceId, version, mark])).rows;
    },
    sayGoodbye: async () => void (await client.query('DELETE FROM instance WHERE id = $1', [instanceId])),
    end,
  };
}
