import path from 'node:path';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError } from 'better-auth/api';
import { betterAuth } from 'better-auth/minimal';
import { db } from '../db.ts';
import { env } from '../env.ts';
import { keptSecret } from '../secret.ts';
import { accountLimits } from './schema.ts';

const day = 24 * 60 * 60;

const build = () => {
  const { PUBLIC_URL, PORT, DATA_DIR, BETTER_AUTH_SECRET } = env();
  return betterAuth({
    baseURL: PUBLIC_URL ?? `http://localhost:${PORT}`,
    secret: BETTER_AUTH_SECRET ?? keptSecret(path.join(DATA_DIR, 'session-secret'), 36),
    database: prismaAdapter(db, { provider: 'postgresql' }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: accountLimits.shortestPassword,
      maxPasswordLength: accountLimits.longestPassword,
    },
    // Counted from sign-in: a page that is only read cannot write a cookie, so nothing prolongs a session.
    session: { expiresIn: 7 * day, disableSessionRefresh: true, cookieCache: { enabled: false } },
    user: {
      additionalFields: {
        role: { type: 'string', input: false },
        interfaceLocale: { type: 'string', input: false },
        disabledAt: { type: 'date', required: false, input: false },
      },
    },
    databaseHooks: { session: { create: { before: ({ userId }) => refuseDisabled(userId) } } },
    advanced: {
      cookiePrefix: 'ban-tin',
      useSecureCookies: PUBLIC_URL?.startsWith('https:') ?? false,
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
};

/** The session of a disabled account is never begun; only who knows the password learns why. */
const refuseDisabled = async (userId: string) => {
  const user = await db.user.findUnique({ where: { id: userId }, select: { disabledAt: true } });
  if (!user || user.disabledAt) throw new APIError('FORBIDDEN', { code: 'ACCOUNT_DISABLED' });
};

let built: ReturnType<typeof build> | undefined;

/** better-auth over our own tables, set up at first use, so that `next build` needs neither database nor secret. */
export const auth = (): ReturnType<typeof build> => {
  built ??= build();
  return built;
};
