import path from 'node:path';
import { expect, test } from 'vitest';
import { EnvError, readEnv } from '../../lib/env.ts';

const problemsOf = (source: Record<string, string>): string[] => {
  try {
    readEnv(source);
    return [];
  } catch (error) {
    if (!(error instanceof EnvError)) throw error;
    return error.message.split('\n');
  }
};

test('nothing set is enough', () => {
  expect(readEnv({})).toEqual({
    PORT: 3000,
    DATA_DIR: path.resolve('.data'),
    MEDIA_DIR: path.resolve('.data/media'),
    DEMO: true,
    LOG_LEVEL: 'info',
    TRUSTED_PROXIES: ['127.0.0.0/8', '::1'],
    CONNECTIONS_PER_ADDRESS: 500,
    PAGE_STORE_MB: 256,
    PURGE_URLS: [],
    CHORES: true,
    LINK_CHECKS: true,
    STOP_DELAY_SECONDS: 0,
    OIDC_NAME: 'OpenID Connect',
  });
});

test('lists are written with commas', () => {
  const { TRUSTED_PROXIES, PURGE_URLS } = readEnv({
    TRUSTED_PROXIES: '10.0.0.5, 2001:db8::/32,',
    PURGE_URLS: 'http://127.0.0.1:6081, https://cdn.example',
  });
  expect(TRUSTED_PROXIES).toEqual(['10.0.0.5', '2001:db8::/32']);
  expect(PURGE_URLS).toEqual(['http://127.0.0.1:6081', 'https://cdn.example']);
});

test.each([
  [{ TRUSTED_PROXIES: 'localhost' }, /^TRUSTED_PROXIES must list addresses or networks/],
  [{ TRUSTED_PROXIES: '10.0.0.0/99' }, /^TRUSTED_PROXIES must list/],
  [{ PURGE_URLS: 'http://127.0.0.1/path' }, /^PURGE_URLS must list origins/],
  [{ PAGE_STORE_MB: '1' }, /^PAGE_STORE_MB must be a whole number from 8 to 65536, but is “1”$/],
  [{ METRICS_TOKEN: 'short' }, /^METRICS_TOKEN must have at least 16 characters$/],
  [
    { OIDC_ISSUER: 'http://sso.example', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' },
    /^OIDC_ISSUER must be/,
  ],
  [
    { OIDC_ISSUER: 'https://sso.example' },
    /^OIDC_CLIENT_ID must be set with .*\nOIDC_CLIENT_SECRET must be set/,
  ],
  [{ OIDC_CLIENT_SECRET: 'b' }, /^OIDC_ISSUER must be set with the others of OIDC_…\nOIDC_CLIENT_ID/],
])('%o stops the start', (given, line) => {
  expect(() => readEnv(given)).toThrow(line);
});

test('an empty value counts as not set', () => {
  expect(readEnv({ PORT: '', DATABASE_URL: ' ', DEMO: '' })).toEqual(readEnv({}));
});

test('with a database of its own, a site has no demo stories unless it asks for them', () => {
  const DATABASE_URL = 'postgresql://bantin:secret@db.example.edu.vn/bantin';
  expect(readEnv({ DATABASE_URL }).DEMO).toBe(false);
  expect(readEnv({ DATABASE_URL, DEMO: '1' }).DEMO).toBe(true);
  expect(readEnv({ DEMO: '0' }).DEMO).toBe(false);
});

test('uploads follow the data folder, or go where they are told', () => {
  expect(readEnv({ DATA_DIR: '/srv/tin' }).MEDIA_DIR).toBe('/srv/tin/media');
  expect(readEnv({ DATA_DIR: '/srv/tin', MEDIA_DIR: '/mnt/anh' }).MEDIA_DIR).toBe('/mnt/anh');
});

test('the public address is an origin', () => {
  expect(readEnv({ PUBLIC_URL: 'https://Tin.Example.edu.vn/' }).PUBLIC_URL).toBe(
    'https://tin.example.edu.vn',
  );
  for (const PUBLIC_URL of [
    'tin.example.edu.vn',
    'https://a.vn/tin',
    'https://a.vn/?x',
    'ftp://a.vn',
    'https://u:p@a.vn',
  ]) {
    expect(problemsOf({ PUBLIC_URL })).toEqual([
      `PUBLIC_URL must be an origin such as https://tintuc.example.edu.vn, without a path, but is “${PUBLIC_URL}”`,
    ]);
  }
});

test.each(['0', '65536', '3000.5', 'ba nghìn', '-1'])('PORT=%s is refused', (PORT) => {
  expect(problemsOf({ PORT })).toEqual([`PORT must be a whole number from 1 to 65535, but is “${PORT}”`]);
});

test('every problem has one line, and secrets are not repeated', () => {
  const lines = problemsOf({
    PORT: 'x',
    DATABASE_URL: 'mysql://root:geheim@localhost/x',
    DEMO_PASSWORD: 'lang'.repeat(40),
    BETTER_AUTH_SECRET: 'abc',
    DEMO: 'yes',
    LOG_LEVEL: 'loud',
  });
  expect(lines).toHaveLength(6);
  expect(lines.join('\n')).not.toMatch(/geheim|lang|abc/);
});

test('letters need a server and a sender', () => {
  const SMTP_URL = 'smtp://bantin:mat%2Fkhau@mail.example.edu.vn:587';
  const MAIL_FROM = 'Bản tin <bantin@example.edu.vn>';
  expect(readEnv({ SMTP_URL, MAIL_FROM })).toMatchObject({ SMTP_URL, MAIL_FROM });
  expect(problemsOf({ SMTP_URL })).toEqual([
    'MAIL_FROM must be set where SMTP_URL is: letters have a sender',
  ]);
  expect(readEnv({ MAIL_FROM }).SMTP_URL).toBeUndefined();
  const [wrong] = problemsOf({ SMTP_URL: 'https://bantin:mat-khau@mail.example', MAIL_FROM });
  expect(wrong).toMatch(/^SMTP_URL must be an address/);
  expect(wrong).not.toContain('mat-khau');
  for (const bad of ['Bản tin', 'a@b\nBcc: c@d', 'Bản <a@b> <c@d>'])
    expect(() => readEnv({ SMTP_URL, MAIL_FROM: bad })).toThrow(/^MAIL_FROM must be an e-mail address/);
});
