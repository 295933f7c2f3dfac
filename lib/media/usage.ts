import type { Prisma } from '../db.ts';

const published = {
  translations: { some: { status: 'published' } },
} as const satisfies Prisma.ArticleWhereInput;

/** Media that some article, or some version of a text, shows. */
export const inUse = {
  OR: [{ leadOf: { some: {} } }, { galleries: { some: {} } }, { inBodies: { some: {} } }],
} as const satisfies Prisma.MediaWhereInput;

/** Media that readers can see now. */
export const inPublic = {
  OR: [
    { leadOf: { some: published } },
    { galleries: { some: { article: published } } },
    { inBodies: { some: { revision: { publishedOf: { some: { status: 'published' } } } } } },
  ],
} as const satisfies Prisma.MediaWhereInput;
