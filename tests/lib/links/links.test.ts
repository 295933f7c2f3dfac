import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor, Role } from '../../../lib/accounts/permissions.ts';
import { clockAt } from '../../../lib/clock.ts';
import { linkAddress, linkKey } from '../../../lib/links/address.ts';
import { askAddress } from '../../../lib/links/asking.ts';
import { askAgain } from '../../../lib/links/commands.ts';
import { isPublicAddress } from '../../../lib/links/private-network.ts';
import { brokenAmong, brokenLinks } from '../../../lib/links/queries.ts';
import { sweepLinks } from '../../../lib/links/sweep.ts';
import { publishTranslation } from '../../../lib/publishing/publication.ts';
import { unmetBeforePublishing } from '../../../lib/publishing/queries.ts';
import { withdrawTranslation } from '../../../lib/publishing/withdrawal.ts';
import type { Body, Inline } from '../../../lib/text/document.ts';
import { saveTranslation } from '../../../lib/translations/commands.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { dataOf, issuesOf, makeDraft, makeStaff, morning, textIn } from '../../support/newsroom.ts';

/** A web server of this machine, which answers what its paths say and counts who asks. */
const asked: string[] = [];
const server = http.createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://x');
  asked.push(`${request.method} ${pathname}`);
  const [, status = '200', rest] = pathname.split('/');
  if (status === 'head') response.writeHead(request.method === 'HEAD' ? 405 : 200).end('đây');
  else if (status === 'around') response.writeHead(302, { location: pathname }).end();
  else if (status === 'to') response.writeHead(302, { location: decodeURIComponent(rest ?? '') }).end();
  else if (status === 'never') request.socket.destroy();
  else response.writeHead(Number(status)).end();
});
let origin = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
beforeEach(() => asked.splice(0));

const anywhere = { isAllowed: () => true, isPort: () => true, follows: true };
const here = (path: string) => askAddress(`${origin}${path}`, anywhere);

describe('asking', () => {
  test('takes HEAD for an answer, GET where HEAD gives none, and follows redirections', async () => {
    expect(await here('/200')).toEqual({ state: 'alive', status: 200 });
    expect(await here('/head')).toEqual({ state: 'alive', status: 200 });
    expect(await here(`/to/${encodeURIComponent('/200')}`)).toEqual({ state: 'alive', status: 200 });
    expect(asked).toEqual(['HEAD /200', 'HEAD /head', 'GET /head', 'HEAD /to/%2F200', 'HEAD /200']);
  });

  test('tells what is gone from what is out of reach and what keeps machines out', async () => {
    expect(await here('/404')).toEqual({ state: 'gone', status: 404 });
    expect(await here('/410')).toEqual({ state: 'gone', status: 410 });
    expect(await here('/403')).toEqual({ state: 'alive', status: 403 });
    expect(await here('/429')).toEqual({ state: 'alive', status: 429 });
    expect(await here('/503')).toEqual({ state: 'unreachable', status: 503 });
    expect(await here('/never')).toEqual({ state: 'unreachable', status: null });
    expect(await here('/around')).toEqual({ state: 'unreachable', status: null });
    expect(asked.filter((one) => one === 'HEAD /around').length).toBeLessThan(10);
    expect(await askAddress('https://khong-co.invalid/', anywhere)).toMatchObject({ status: null });
  });

  test('never reaches into a private network: by address, by name, by a redirection', async () => {
    for (const address of [
      `${origin}/200`,
      'http://localhost/',
      'http://[::1]/',
      'http://[::ffff:127.0.0.1]/',
      'http://2130706433/',
      'http://0x7f.1/',
      'http://169.254.169.254/latest/meta-data/',
      'http://user:secret@example.com/',
      'http://example.com:22/',
    ])
      expect(await askAddress(address), address).toEqual({ state: 'private', status: null });
    expect(asked).toEqual([]);
    const one = { ...anywhere, isAllowed: (address: string) => address === '127.0.0.1' };
    const away = `${origin}/to/${encodeURIComponent('http://127.0.0.2/200')}`;
    expect(await askAddress(away, one)).toEqual({ state: 'private', status: null });
    const file = `${origin}/to/${encodeURIComponent('file:///etc/passwd')}`;
    expect(await askAddress(file, anywhere)).toEqual({ state: 'private', status: null });
  });

  test('knows the public internet', () => {
    for (const address of ['8.8.8.8', '203.162.4.191', '2405:4800::1'])
      expect(isPublicAddress(address), address).toBe(true);
    for (const address of [
      '10.0.0.1',
      '172.31.255.255',
      '192.168.1.1',
      '100.64.0.1',
      'fe80::1',
      'fd00::1',
      '::',
      'x',
    ])
      expect(isPublicAddress(address), address).toBe(false);
  });
});

const linked = (href: string): Inline => ({
  type: 'text',
  text: href,
  marks: [{ type: 'link', attrs: { href } }],
});
const linking = (...hrefs: string[]): Body => ({
  type: 'doc',
  content: [
    { type: 'paragraph', content: hrefs.flatMap((href) => [linked(href), { type: 'text', text: ' ' }]) },
  ],
});

describe('links in texts', () => {
  let staff: Record<Role, Actor>;
  beforeEach(async () => {
    await emptyDatabase();
    staff = await makeStaff();
  });

  const days = (count: number) => clockAt(new Date(Date.now() + count * 86_400_000 + 60_000));
  const asking = { ask: (address: string) => askAddress(address, anywhere), own: here, rest: 0 };
  const sweep = (day: number, atNight = true) =>
    sweepLinks(days(day), { atNight }, { ...asking, origin: 'https://bantin.truong.example' });
  const story = (slug: string, ...hrefs: string[]) =>
    makeDraft(staff.editor, { vi: { slug, body: linking(...hrefs) } });
  const publish = (articleId: string, version = 1) =>
    publishTranslation(staff.publisher, morning, { articleId, locale: 'vi', version });
  const report = async () =>
    (await brokenLinks(staff.editor))?.rows.map(({ address, state, count }) => [address, state, count]);

  test('are known as they are saved, each once, without marks, mail and telephones; both sides agree on the key', async () => {
    const odd = 'https://truong.example/tin?ngày=Ấ#muc';
    await story(
      'mot',
      `${origin}/200#a`,
      `${origin}/200#b`,
      'mailto:a@b.vn',
      '#muc',
      'tel:113',
      '/vi/tin-tuc/x',
      odd,
    );
    const stored = await db.linkCheck.findMany({ orderBy: { address: 'asc' } });
    expect(stored.map(({ key, address }) => [key, address])).toEqual(
      ['/vi/tin-tuc/x', `${origin}/200`, 'https://truong.example/tin?ngày=Ấ'].map((address) => [
        linkKey(address),
        address,
      ]),
    );
    expect([odd, 'mailto:a@b.vn', '//x.vn', '#a'].map(linkAddress)).toEqual([
      odd.split('#')[0],
      null,
      null,
      null,
    ]);
  });

  test('that lead nowhere are told before publishing, reported, and told to those who keep them, once', async () => {
    const { articleId } = await story('hong', `${origin}/404`, `${origin}/200`);
    expect(await sweep(0, false)).toBe(false);
    expect(asked.toSorted()).toEqual(['GET /404', 'HEAD /200', 'HEAD /404']);
    const { vi = [] } = (await unmetBeforePublishing(staff.editor, articleId)) ?? {};
    expect(vi.filter(({ requirement }) => requirement === 'linksAlive')).toMatchObject([
      {
        level: 'warning',
        key: 'linkBroken',
        values: { address: `${origin}/404`, state: 'gone', status: 404 },
      },
    ]);
    expect(await report()).toEqual([]);
    dataOf(await publish(articleId));
    expect(await report()).toEqual([[`${origin}/404`, 'gone', 1]]);
    const other = await story('lanh', `${origin}/410`);
    dataOf(await publish(other.articleId));
    await sweep(0, false);
    await sweep(1);
    const told = await db.notice.findMany({ where: { kind: 'linkBroken' }, include: { user: true } });
    expect(told.map(({ user }) => user.role).toSorted()).toEqual(['administrator', 'editor', 'publisher']);
    expect(told[0]).toMatchObject({ articleId: other.articleId, data: { quote: `${origin}/410` } });
    dataOf(await withdrawTranslation(staff.publisher, morning, { articleId, locale: 'vi' }));
    expect(await report()).toEqual([[`${origin}/410`, 'gone', 1]]);
  });

  test('that cannot be reached count as broken after three nights, and are whole again when they answer', async () => {
    const { articleId } = await story('dem', `${origin}/503`);
    dataOf(await publish(articleId));
    for (const night of [0, 1, 2]) {
      expect(await report()).toEqual([]);
      await sweep(night);
    }
    expect(await report()).toEqual([[`${origin}/503`, 'unreachable', 1]]);
    await db.linkCheck.updateMany({ data: { address: `${origin}/200` } });
    await sweep(3);
    expect(await report()).toEqual([]);
    asked.splice(0);
    await sweep(4);
    expect(asked).toEqual([]);
    await sweep(11);
    expect(asked).toEqual(['HEAD /200']);
  });

  test('are asked after by day only when they are new or somebody asks; one sweep of two has each', async () => {
    const { articleId } = await story('ngay', `${origin}/404`);
    dataOf(await publish(articleId));
    await Promise.all([sweep(0, false), sweep(0, false)]);
    expect(asked).toEqual(['HEAD /404', 'GET /404']);
    asked.splice(0);
    await sweep(1, false);
    expect(asked).toEqual([]);
    const key = linkKey(`${origin}/404`);
    expect(issuesOf(await askAgain(staff.writer, morning, { key }))[0]?.key).toBe('notPermitted');
    expect(issuesOf(await askAgain(staff.editor, morning, { key: 'x' }))[0]?.key).toBe('notFound');
    dataOf(await askAgain(staff.editor, morning, { key }));
    await sweep(1, false);
    expect(asked).toEqual(['HEAD /404', 'GET /404']);
  });

  test('are left as they were when nothing at all can be reached: then it is we who are cut off', async () => {
    const away = ['https://a.invalid/', 'https://b.invalid/', 'https://c.invalid/'];
    await story('mat-mang', ...away);
    const cut = async () => ({ state: 'unreachable' as const, status: null });
    await sweepLinks(days(0), { atNight: true }, { ...asking, ask: cut });
    expect(await db.linkCheck.count({ where: { checkedAt: null, failures: 0 } })).toBe(3);
  });

  test('of this site are asked here; what nothing links to any more is forgotten', async () => {
    const { articleId } = await story('rieng', '/404', '/200', 'https://bantin.truong.example/200');
    dataOf(await publish(articleId));
    await sweep(0);
    expect(asked.toSorted()).toEqual(['GET /404', 'HEAD /200', 'HEAD /200', 'HEAD /404']);
    expect(await report()).toEqual([['/404', 'gone', 1]]);
    expect(await brokenAmong(db, ['/404#muc', '/200'])).toEqual([
      { address: '/404', state: 'gone', status: 404 },
    ]);
    const input = textIn('vi', { slug: 'rieng', body: linking('/200') });
    dataOf(await saveTranslation(staff.editor, morning, { articleId, locale: 'vi', baseVersion: 1, input }));
    expect(await report()).toEqual([['/404', 'gone', 1]]);
    dataOf(await publish(articleId, 2));
    expect(await report()).toEqual([]);
    await sweep(8);
    expect(await db.linkCheck.findMany({ select: { address: true } })).toEqual([{ address: '/200' }]);
    expect(await brokenLinks(staff.writer)).toBeNull();
  });
});
