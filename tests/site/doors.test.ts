import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { returnPath } from '../../lib/accounts/return-path.ts';
import { databaseUrl, db } from '../support/database.ts';
import { databaseState } from '../support/database-state.ts';
import { makeDraft, makeSection, makeUnit } from '../support/newsroom.ts';
import { type SiteProcess, startSite } from '../support/site-process.ts';
import { anAccount, signedInHeaders } from '../support/staff.ts';

/** The same secret as that of the site under test, so that sessions begun here are sessions there. */
process.env.BETTER_AUTH_SECRET = 'a secret for tests, long enough to be one';

const root = path.join(import.meta.dirname, '../..');
const evil = 'https://evil.example';

let site: SiteProcess;
let administrator: string;
let writer: string;
const ids: Record<string, string> = {};

beforeAll(async () => {
  const chief = await anAccount('administrator');
  const { email } = await anAccount('writer');
  const stranger = await anAccount('editor', { email: 'khac@truong.example' });
  const { articleId } = await makeDraft(stranger, { vi: { slug: 'cua-nguoi-khac' } });
  Object.assign(ids, {
    articles: articleId,
    accounts: chief.id,
    sections: await makeSection(),
    units: await makeUnit(),
  });
  administrator = (await signedInHeaders(chief.email)).get('cookie') ?? '';
  writer = (await signedInHeaders(email)).get('cookie') ?? '';
  site = await startSite(databaseUrl);
});

/** Addresses of the desk that name something by its id, as the tree of pages has them, each with the method it takes. */
async function namedPlaces(): Promise<{ method: string; address: string }[]> {
  const places: { method: string; address: string }[] = [];
  for await (const file of glob('app/{admin,api}/**/{page.tsx,route.ts}', { cwd: root })) {
    const pattern = `/${path.dirname(file)}`.replace(/^\/app/, '').replace(/\/\([^)]+\)/g, '');
    const room = /^\/admin\/(\w+)\/\[id\]/.exec(pattern)?.[1] ?? '';
    const id = ids[room];
    if (!id) continue;
    const address = pattern.replace('[id]', id).replace('[locale]', 'vi').replace('[number]', '1');
    const text = readFileSync(path.join(root, file), 'utf8');
    const methods = /page\.tsx$/.test(file)
      ? ['GET']
      : [...text.matchAll(/function (GET|POST|PUT|DELETE)\b/g)].map((m) => m[1] ?? '');
    for (const method of methods) places.push({ method, address });
  }
  return places;
}

/** What browsers say of a request that another site has them send, and what they leave unsaid. */
const pretences: Record<string, string>[] = [
  { origin: evil },
  { origin: evil, 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  {},
];

const sameSite = { 'sec-fetch-site': 'same-origin' };

/** A request whose body, where it may have one, is an empty object. */
const send = (method: string, address: string, headers: Record<string, string>) =>
  method === 'GET'
    ? site.get(address, { headers })
    : site.get(address, {
        method,
        body: '{}',
        headers: { 'content-type': 'application/json', 'content-length': '2', ...headers },
      });

describe('an id that is not one’s own', () => {
  test('is nothing to a writer, in any room of the desk', async () => {
    const places = await namedPlaces();
    expect(places.length).toBeGreaterThan(10);
    for (const { method, address } of places) {
      const { status, text } = await send(method, address, { cookie: writer, ...sameSite });
      // What may be chosen as related news to an article is not said of that article.
      const expected = address.endsWith('/related') ? [200] : [403, 404, 422];
      expect([method, address, expected.includes(status)]).toEqual([method, address, true]);
      expect(text).not.toContain('Hội nghị viên chức, người lao động');
    }
  });

  test('leads who is not signed in to the sign-in page, and gives no data', async () => {
    for (const { method, address } of await namedPlaces()) {
      const { status, headers } = await send(method, address, sameSite);
      if (status === 401) continue;
      expect([address, status, headers.location]).toEqual([
        address,
        307,
        expect.stringMatching(/^\/admin\/sign-in\?return=%2Fadmin%2F/),
      ]);
    }
  });
});

describe('another site', () => {
  const manifest = path.join(root, '.next/server/server-reference-manifest.json');
  const actions = (): string[] => Object.keys(JSON.parse(readFileSync(manifest, 'utf8')).node);

  const call = (id: string, origin: string, cookie = administrator) =>
    site.get('/admin/account', {
      method: 'POST',
      body: '[]',
      headers: {
        cookie,
        'next-action': id,
        'content-type': 'text/plain;charset=UTF-8',
        host: `localhost:${site.port}`,
        origin,
      },
    });

  test('cannot call one action of the desk', async () => {
    const before = await databaseState();
    expect(actions().length).toBeGreaterThan(30);
    for (const id of actions())
      for (const origin of [evil, 'null', `http://localhost:${site.port}.evil.example`]) {
        const { status } = await call(id, origin);
        expect([id, origin, status >= 400]).toEqual([id, origin, true]);
      }
    expect(await databaseState()).toEqual(before);
    // Somebody whose session may end by it: the very same call from our own pages is heard.
    const { email } = await anAccount('writer', { email: 'thu@truong.example' });
    const other = (await signedInHeaders(email)).get('cookie') ?? '';
    const own = [];
    for (const id of actions().slice(0, 12)) own.push(await call(id, site.origin, other));
    expect(own.some(({ status }) => status < 400)).toBe(true);
  });

  test('cannot post a form of the desk that works without scripts', async () => {
    const before = await databaseState();
    const { text } = await site.get('/admin/settings', { headers: { cookie: administrator } });
    const hidden = [...text.matchAll(/<input type="hidden" name="(\$[^"]+)"(?: value="([^"]*)")?/g)];
    expect(hidden.length).toBeGreaterThan(1);
    const boundary = 'x'.repeat(20);
    const parts = hidden.map(
      ([, name, value = '']) =>
        `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value.replaceAll('&quot;', '"')}\r\n`,
    );
    const { status } = await site.get('/admin/settings', {
      method: 'POST',
      body: `${parts.join('')}--${boundary}--\r\n`,
      headers: {
        cookie: administrator,
        origin: evil,
        'content-type': `multipart/form-data; boundary=${boundary}`,
      },
    });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(await databaseState()).toEqual(before);
  });

  test('cannot use one address that takes data', async () => {
    const before = await databaseState();
    const found: string[] = [];
    for await (const file of glob('app/{admin,api}/**/route.ts', { cwd: root })) {
      const text = readFileSync(path.join(root, file), 'utf8');
      const address = `/${path.dirname(file)}`
        .replace(/^\/app/, '')
        .replace(/\/\([^)]+\)/g, '')
        .replace('[id]', ids.articles ?? '');
      for (const [, method = ''] of text.matchAll(/function (POST|PUT|DELETE|PATCH)\b/g)) {
        for (const headers of pretences) {
          const { status } = await send(method, address, { cookie: administrator, ...headers });
          expect([method, address, headers, status]).toEqual([method, address, headers, 403]);
        }
        found.push(`${method} ${address}`);
      }
    }
    expect(found.length).toBeGreaterThan(8);
    expect(await databaseState()).toEqual(before);
  });

  test.each([
    'https://evil.example/admin',
    '//evil.example/admin',
    '/\\evil.example',
    '/admin/..//evil.example',
    '/admin/%2e%2e/%2e%2e//evil.example',
    '/admin@evil.example',
    'javascript:alert(1)',
    '/admin%0d%0aLocation: https://evil.example',
  ])('is never where signing in leads: %s', async (back) => {
    const query = `return=${encodeURIComponent(back)}`;
    for (const page of ['/admin/sign-in', '/admin/sign-in/second', '/admin/enrol', '/admin/sign-in/oidc']) {
      const { status, headers, text } = await site.get(`${page}?${query}`, { headers: { cookie: writer } });
      const target = status === 200 ? /href="(\/admin[^"]*)"/.exec(text)?.[1] : headers.location;
      expect(new URL(target ?? '', site.origin).origin).toBe(site.origin);
      if (status === 200) {
        // A form posts to the address that it stands at, which may say anything after its question mark; React's key says it too.
        const typed = text.replace(/<input[^>]*name="\$ACTION_KEY"[^>]*>/g, '');
        expect(typed).not.toMatch(/value="[^"]*evil\.example/);
        for (const [, led = ''] of text.matchAll(/\s(?:href|action|formaction)="([^"]*)"/gi))
          expect(new URL(led.replaceAll('&amp;', '&'), site.origin).origin).toBe(site.origin);
      } else
        expect(returnPath(headers.location)).toBe(
          headers.location?.startsWith('/admin/sign-in') ? '/admin' : headers.location,
        );
    }
  });

  test('is never named by the site because a request says so', async () => {
    for (const said of [
      { host: 'evil.example' },
      { host: 'evil.example', 'x-forwarded-host': 'evil.example' },
      { 'x-forwarded-host': 'evil.example' },
    ])
      for (const page of [
        '/admin',
        '/admin/accounts',
        '/admin/sign-in',
        '/admin/welcome?key=x',
        '/admin/sign-in/oidc',
      ]) {
        const { headers, text } = await site.get(page, { headers: said });
        expect([page, said, headers.location ?? '']).toEqual([
          page,
          said,
          expect.not.stringContaining('evil'),
        ]);
        expect(text).not.toContain('evil.example');
      }
  });
});

describe('a session', () => {
  test('of a closed account is nothing at its next request, wherever that goes', async () => {
    const { id, email } = await anAccount('publisher', { email: 'ra@truong.example' });
    const cookie = (await signedInHeaders(email)).get('cookie') ?? '';
    expect((await site.get('/admin/articles', { headers: { cookie } })).status).toBe(200);
    await db.user.update({ where: { id }, data: { disabledAt: new Date() } });
    expect((await site.get('/admin/articles', { headers: { cookie } })).status).toBe(307);
    for (const address of ['/api/media', '/api/files'])
      expect(
        (await site.get(address, { method: 'POST', body: 'x', headers: { cookie, ...sameSite } })).status,
      ).toBe(401);
    await db.user.update({ where: { id }, data: { disabledAt: null } });
  });
});
