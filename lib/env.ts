import { isIP } from 'node:net';
import path from 'node:path';
import { z } from 'zod';

const secretNames = new Set([
  'DATABASE_URL',
  'DEMO_PASSWORD',
  'BETTER_AUTH_SECRET',
  'METRICS_TOKEN',
  'SMTP_URL',
  'OIDC_CLIENT_SECRET',
]);

const isOrigin = (text: string): boolean => {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && !url.username && `${url.origin}/` === url.href;
};

const isIssuer = (text: string): boolean => {
  const url = URL.parse(text);
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
};

const isLoopback = (host: string): boolean => /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(host);

const isNetwork = (text: string): boolean => {
  const [address = '', bits] = text.split('/');
  const longest = isIP(address) === 6 ? 128 : 32;
  return isIP(address) > 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= longest));
};

const isMailServer = (text: string): boolean => {
  const url = URL.parse(text);
  return url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== '' && /^\/?$/.test(url.pathname);
};

const sender = /^(?:[^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/;

const count = (least: number, most: number, usual: number) => {
  const rule = `must be a whole number from ${least} to ${most}`;
  return z.coerce.number(rule).int(rule).min(least, rule).max(most, rule).default(usual);
};

const port = 'must be a whole number from 1 to 65535';

const variables = z.object({
  NODE_ENV: z
    .enum(['development', 'production', 'test'], 'must be development, production or test')
    .optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be an address postgresql://…' }).optional(),
  PORT: z.coerce.number(port).int(port).min(1, port).max(65535, port).default(3000),
  DATA_DIR: z.string().default('.data'),
  MEDIA_DIR: z.string().optional(),
  PUBLIC_URL: z
    .string()
    .refine(isOrigin, 'must be an origin such as https://tintuc.example.edu.vn, without a path')
    .transform((url) => new URL(url).origin)
    .optional(),
  DEMO: z
    .enum(['0', '1'], 'must be 0 or 1')
    .transform((value) => value === '1')
    .optional(),
  DEMO_PASSWORD: z.string().max(128, 'must have at most 128 characters').optional(),
  BETTER_AUTH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  OIDC_ISSUER: z
    .string()
    .refine(isIssuer, 'must be an address https://… (http:// only of this machine)')
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().max(60, 'must have at most 60 characters').default('OpenID Connect'),
  TRUSTED_PROXIES: z
    .string()
    .default('127.0.0.0/8,::1')
    .transform((list) => list.split(',').flatMap((entry) => entry.trim() || []))
    .refine(
      (list) => list.every(isNetwork),
      'must list addresses or networks such as 10.0.0.0/8, with commas',
    ),
  CONNECTIONS_PER_ADDRESS: count(1, 100_000, 500),
  PAGE_STORE_MB: count(8, 65_536, 256),
  PURGE_URLS: z
    .string()
    .default('')
    .transform((list) => list.split(',').flatMap((entry) => entry.trim() || []))
    .refine((list) => list.every(isOrigin), 'must list origins such as http://127.0.0.1:6081, with commas'),
  INDEXNOW_KEY: z
    .string()
    .regex(/^[A-Za-z0-9-]{8,128}$/, 'must have 8 to 128 letters, digits or hyphens')
    .optional(),
  SMTP_URL: z
    .string()
    .refine(isMailServer, 'must be an address smtp://user:password@host:587 or smtps://…')
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(sender, 'must be an e-mail address, or a name and one: Bản tin <bantin@example.edu.vn>')
    .optional(),
  CHORES: z
    .enum(['0', '1'], 'must be 0 or 1')
    .default('1')
    .transform((value) => value === '1'),
  LINK_CHECKS: z
    .enum(['0', '1'], 'must be 0 or 1')
    .default('1')
    .transform((value) => value === '1'),
  STOP_DELAY_SECONDS: count(0, 300, 0),
  METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent')
    .default('info'),
});

const schema = variables.refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, {
  path: ['MAIL_FROM'],
  error: 'must be set where SMTP_URL is: letters have a sender',
});

/** What can be used only together: one without the others is a mistake that would show at sign-in only. */
const together = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;

/** The environment, checked. Folders are absolute; `PUBLIC_URL` is an origin without a closing slash. */
export type Env = Omit<z.output<typeof schema>, 'MEDIA_DIR' | 'DEMO'> & { MEDIA_DIR: string; DEMO: boolean };

/** Environment variables that cannot be used; `message` has one line for each. */
export class EnvError extends Error {
  override name = 'EnvError';
}

/**
 * Checks environment variables; an empty one counts as not set.
 * @param source Usually `process.env`.
 * @throws EnvError with one line per problem; secrets are not repeated in it.
 */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path: [name], message }) => {
      const key = String(name);
      return secretNames.has(key) || !given[key]
        ? `${key} ${message}`
        : `${key} ${message}, but is “${given[key]?.replace(/\s+/g, ' ')}”`;
    });
    throw new EnvError([...new Set(lines)].join('\n'));
  }
  const missing = together.filter((name) => !parsed.data[name]);
  if (missing.length > 0 && missing.length < together.length)
    throw new EnvError(missing.map((name) => `${name} must be set with the others of OIDC_…`).join('\n'));
  const dataDir = path.resolve(parsed.data.DATA_DIR);
  return {
    ...parsed.data,
    DATA_DIR: dataDir,
    MEDIA_DIR: parsed.data.MEDIA_DIR ? path.resolve(parsed.data.MEDIA_DIR) : path.join(dataDir, 'media'),
    DEMO: parsed.data.DEMO ?? !parsed.data.DATABASE_URL,
  };
}

let known: Env | undefined;

/** The environment of this process, read at the first call and kept. */
export const env = (): Env => {
  known ??= readEnv(process.env);
  return known;
};
