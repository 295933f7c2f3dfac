import { Prisma } from '../db.ts';

/** Whether a write failed because the same bytes were stored by someone else at the same moment. */
export const isTwin = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
