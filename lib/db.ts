import { PrismaPg } from '@prisma/adapter-pg';
import { Prisma, PrismaClient } from '../prisma/generated/client.ts';

const connect = () => {
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString)
    throw new Error('DATABASE_URL is not set; scripts/start.ts and scripts/dev.ts set it.');
  return new PrismaClient({
    adapter: new PrismaPg({ connectionString, max: 20 }),
    // A write of several rows is a transaction too: on a busy machine it waits for a connection as long as ours do.
    transactionOptions: { maxWait: 10_000, timeout: 20_000 },
  });
};

/** Next evaluates modules again at every hot reload; the connection pool survives here. */
const kept = globalThis as typeof globalThis & { banTinDb?: PrismaClient };

const client = (): PrismaClient => {
  kept.banTinDb ??= connect();
  return kept.banTinDb;
};

/** The database, connected at first use, so that `next build` needs none. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get: (_target, property) => {
    const found = Reflect.get(client(), property);
    return typeof found === 'function' ? found.bind(client()) : found;
  },
});

/** A running transaction: what commands hand to the functions they call. */
export type Transaction = Prisma.TransactionClient;

/** Either the database or a running transaction: what reads accept. */
export type Db = PrismaClient | Transaction;

export { Prisma };
