import path from 'node:path';
import { defineConfig } from 'prisma/config';

/** For the Prisma command line, which looks here when called with `--config prisma/prisma.config.ts`. */
export default defineConfig({
  schema: path.join(import.meta.dirname, 'schema.prisma'),
  migrations: { path: path.join(import.meta.dirname, 'migrations') },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://localhost/unset' },
});
