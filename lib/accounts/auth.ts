import path from 'node:path';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError } from 'better-auth/api';
import { betterAuth } from 'better-auth/minimal';
import { db } from '../db.ts';
import { env } from '../env.ts';
import { keptSecret } from '../secret.ts';
import { accountLimits } from './schema.ts';
import { sessionStart } from './session-start.ts';

const day = 24 * 60 * 60;

/** So long somebody may take between the password and the second factor. */
const betweenFactorsMs = 15 * 60_000;

/** The site's own address, which links and passkeys name; never what a request claims. */
export const siteOrigin = (): string => env().PUBLIC_URL ?? `http://localhost:${env().PORT}`;

/** The secret that signs cookies and seals what must be read again. */
export const authSecret = (): string =>
  env().BETTER_AUTH_SECRET ?? keptSecret(path.join(env().DATA_DIR, 'session-secret'), 36);

const build = () =>
  betterAuth({
    baseURL: siteOrigin(),
    secret: authSecret(),
    database: prismaAdapter(db, { provider: 'postgresql' }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: accountLimits.shortestPassword,
      maxPasswordLength: accountLimits.longestPassword,
    },
    // Counted from sign-in: a page that is only read cannot write a cookie, so nothing prolongs a session.
    session: {
      expiresIn: 7 * day,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
      additionalFields: { secondFactorAt: { type: 'date', required: false, input: false } },
    },
    user: {
      additionalFields: {
        role: { type: 'string', input: false },
        interfaceLocale: { type: 'string', input: false },
        disabledAt: { type: 'date', required: false, input: false },
      },
    },
    plugins: [sessionStart],
    databaseHooks: { session: { create: { before: beforeSession } } },
    advanced: {
      cookiePrefix: 'ban-tin',
      useSecureCookies: siteOrigin().startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });

/**
 * The session of a disabled account is never begun; only who knows the password learns why. One that still lacks a second
 * factor ends soon.
 */
const beforeSession = async (session: { userId: string } & Record<string, unknown>) => {
  const user = await db.user.findUnique({
    where: { id: session.userId },
    select: { disabledAt: true, totp: { select: { confirmedAt: true } }, passkeys: { take: 1 } },
  });
  if (!user || user.disabledAt) throw new APIError('FORBIDDEN', { code: 'ACCOUNT_DISABLED' });
  const hasFactor = user.totp?.confirmedAt || user.passkeys.length > 0;
  if (!hasFactor || session.secondFactorAt) return;
  return { data: { ...session, expiresAt: new Date(Date.now() + betweenFactorsMs) } };
};

let built: ReturnType<typeof build> | undefined;

/** better-auth over our own tables, set up at first use, so that `next build` needs neither database nor secret. */
export const auth = (): ReturnType<typeof build> => {
  built ??= build();
  return built;
};
