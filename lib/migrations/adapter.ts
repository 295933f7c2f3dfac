import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import pg from 'pg';

/** PostgreSQL's internal one-byte type `"char"`, which its catalogues use and the driver refuses. */
const charOid = 18;
const textOid = 25;
const mark = '\u0000char';

/** Passes columns of type `"char"` off as text, and marks their names for `withCharacters`. */
class CataloguePool extends pg.Pool {
  override query = async (...args: unknown[]) => {
    const result = await Reflect.apply(pg.Pool.prototype.query, this, args);
    for (const field of result.fields ?? []) {
      if (field.dataTypeID === charOid)
        Object.assign(field, { dataTypeID: textOid, name: `${field.name}${mark}` });
    }
    return result;
  };
}

/** Tells the engine, which insists on it, that the marked columns hold single characters. */
function withCharacters(adapter: SqlDriverAdapter): void {
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    return {
      ...result,
      columnNames: result.columnNames.map((name) => name.replace(mark, '')),
      columnTypes: result.columnTypes.map((type, at) =>
        result.columnNames[at]?.endsWith(mark) ? ColumnTypeEnum.Character : type,
      ),
    };
  };
}

/** An error of PostgreSQL in a script, with the line it points at. */
function inScript(error: unknown, script: string): unknown {
  if (!(error instanceof pg.DatabaseError)) return error;
  const line = error.position ? `, line ${script.slice(0, Number(error.position)).split('\n').length}` : '';
  const detail = [error.detail, error.hint].filter(Boolean).map((text) => `\n  ${text}`);
  return new Error(`${error.message} (${error.code}${line})${detail.join('')}`, { cause: error });
}

/**
 * The driver sends a script in pieces cut at every semicolon, which breaks function bodies and leaves half a migration
 * behind an error. Sent whole, PostgreSQL runs it as one transaction.
 */
async function connect(pool: pg.Pool, closing: string): Promise<SqlDriverAdapter> {
  const adapter: SqlDriverAdapter = await new PrismaPg(pool).connect();
  withCharacters(adapter);
  adapter.executeScript = async (script) => {
    await pool.query(`${script}\n;${closing}`).catch((error) => {
      throw inScript(error, script);
    });
  };
  return adapter;
}

/**
 * The database as Prisma's schema engine wants it.
 * @param url Address of the database.
 * @param closing SQL that runs at the end of every script, in its transaction.
 */
export function adapterFor(url: string, closing: string) {
  const pools: pg.Pool[] = [];
  const shadows: string[] = [];
  const open = (connectionString: string) => {
    // The engine's lock lives in one of the connections, so none may be closed for being idle.
    const pool = new CataloguePool({ connectionString, idleTimeoutMillis: 0 });
    // A shadow database is dropped while the goodbyes of its connections may still be on their way.
    pool.on('error', () => undefined);
    pools.push(pool);
    return pool;
  };
  const main = open(url);
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connect(main, closing),
    connectToShadowDb: async () => {
      const database = `ban_tin_shadow_${randomUUID().replaceAll('-', '')}`;
      await main.query(`CREATE DATABASE ${database} TEMPLATE template0`);
      shadows.push(database);
      const address = new URL(url);
      address.pathname = `/${database}`;
      return connect(open(address.href), '');
    },
  };
  const close = async () => {
    await Promise.all(pools.slice(1).map((pool) => pool.end()));
    for (const database of shadows) await main.query(`DROP DATABASE ${database} WITH (FORCE)`);
    await main.end();
  };
  return { factory: bindMigrationAwareSqlAdapterFactory(factory), close };
}
