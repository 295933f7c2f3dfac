import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Clock, clockAt } from '../../../lib/clock.ts';
import { sendLater } from '../../../lib/mail/outbox.ts';
import { mostAttempts, sendLetters } from '../../../lib/mail/sending.ts';
import type { MailServer } from '../../../lib/mail/smtp.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { makeActor } from '../../support/newsroom.ts';

process.env.SMTP_URL = 'smtp://127.0.0.1:1';
process.env.MAIL_FROM = 'Bản tin <bantin@truong.example>';

const morning = clockAt('2023-06-30T08:00:00+07:00');
const later = (ms: number): Clock => clockAt(new Date(morning().getTime() + ms));
const minute = 60_000;

type Received = { to: string[]; from: string; raw: string };

let received: Received[] = [];
let refusals: number[] = [];
let onLetter: () => unknown = () => undefined;
let servers: SMTPServer[] = [];

/** A real mail server on this machine; it refuses recipients with what stands in `refusals`. */
async function mailServer(options: SMTPServerOptions = {}, user = ''): Promise<MailServer> {
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    onRcptTo: (_address, _session, done) => {
      const code = refusals.shift();
      done(code ? Object.assign(new Error('Not now'), { responseCode: code }) : undefined);
    },
    onData: async (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      const from = envelope.mailFrom ? envelope.mailFrom.address : '';
      received.push({
        from,
        to: envelope.rcptTo.map(({ address }) => address),
        raw: Buffer.concat(chunks).toString('utf8'),
      });
      await onLetter();
      done();
    },
    ...options,
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  servers.push(server);
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://${user}127.0.0.1:${port}`, from: process.env.MAIL_FROM ?? '' };
}

beforeEach(async () => {
  await emptyDatabase();
  received = [];
  refusals = [];
  onLetter = () => undefined;
});

afterEach(async () => {
  await Promise.all(servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve()))));
  servers = [];
});

const write = (given: { recipient?: string; userId?: string; text?: string; at?: Date } = {}) =>
  db.$transaction((tx) =>
    sendLater(tx, {
      recipient: given.recipient ?? 'linh@truong.example',
      userId: given.userId,
      locale: 'vi',
      subject: 'Nguyễn Thuỳ Dương nhờ bạn duyệt: “Hội nghị viên chức”',
      contents: {
        paragraphs: [{ text: given.text ?? 'Mời chị xem giúp.' }, { text: 'Gấp ạ.\nCảm ơn.', quoted: true }],
        link: { label: 'Mở bài', href: 'https://tin.truong.example/admin?a=1&b=2' },
        foot: 'Thư tự động.',
      },
      at: given.at ?? morning(),
    }),
  );

const parsed = async (index = 0) => PostalMime.parse(received[index]?.raw ?? '');
const waiting = () => db.letter.findMany({ orderBy: { id: 'asc' } });

describe('a letter', () => {
  test('arrives as it was written, in both forms, and leaves nothing behind', async () => {
    await write();
    expect(await sendLetters(morning, await mailServer())).toBe(false);
    expect(received).toMatchObject([{ from: 'bantin@truong.example', to: ['linh@truong.example'] }]);
    const letter = await parsed();
    expect(letter).toMatchObject({
      from: { name: 'Bản tin', address: 'bantin@truong.example' },
      subject: 'Nguyễn Thuỳ Dương nhờ bạn duyệt: “Hội nghị viên chức”',
    });
    expect(letter.text).toContain(
      'Mời chị xem giúp.\n\n> Gấp ạ.\n> Cảm ơn.\n\nMở bài:\nhttps://tin.truong.example/admin?a=1&b=2',
    );
    expect(letter.html).toContain('href="https://tin.truong.example/admin?a=1&amp;b=2"');
    expect(letter.html).toContain('<html lang="vi">');
    expect(received[0]?.raw).toMatch(/^Auto-Submitted: auto-generated$/m);
    expect(await waiting()).toEqual([]);
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><a href="javascript:alert(1)">x</a>',
    '</blockquote><style>*{}</style>',
  ])('holds what was typed as text: %s', async (text) => {
    await write({ text });
    await sendLetters(morning, await mailServer());
    const { html = '', text: plain } = await parsed();
    expect(plain).toContain(text);
    expect(html).not.toMatch(/<(script|img|style)|"javascript:/);
    expect(html).toContain(text.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'));
  });

  test('has one subject and one recipient, whatever is typed into them', async () => {
    await db.$transaction((tx) =>
      sendLater(tx, {
        recipient: 'linh@truong.example',
        locale: 'vi',
        subject: 'Tin\r\nBcc: ke-la@ngoai.example\r\n\r\n<b>x</b>',
        contents: { paragraphs: [] },
        at: morning(),
      }),
    );
    await sendLetters(morning, await mailServer());
    expect(received[0]?.to).toEqual(['linh@truong.example']);
    expect(await parsed()).toMatchObject({ subject: 'Tin Bcc: ke-la@ngoai.example <b>x</b>' });
    expect((await parsed()).bcc).toBeUndefined();
  });

  test('of a transaction that fails is never sent', async () => {
    const failing = db.$transaction(async (tx) => {
      const contents = { paragraphs: [] };
      await sendLater(tx, { recipient: 'a@b.example', locale: 'en', subject: 'x', contents, at: morning() });
      throw new Error('taken back');
    });
    await expect(failing).rejects.toThrow('taken back');
    await sendLetters(morning, await mailServer());
    expect(received).toEqual([]);
  });

  test('signs in with a password that has any signs', async () => {
    await write();
    const heard: string[] = [];
    const server = await mailServer(
      {
        authOptional: false,
        allowInsecureAuth: true,
        onAuth: ({ username = '', password = '' }, _session, done) => {
          heard.push(username ?? '', password ?? '');
          done(null, { user: username });
        },
      },
      `${encodeURIComponent('bản-tin@truong')}:${encodeURIComponent('mật/khẩu:@')}@`,
    );
    await sendLetters(morning, server);
    expect([heard, received.length]).toEqual([['bản-tin@truong', 'mật/khẩu:@'], 1]);
  });
});

describe('a letter that cannot be sent', () => {
  test('waits longer each time while the server is away', async () => {
    await write();
    const away = { url: 'smtp://127.0.0.1:1', from: 'a@b.example' };
    await expect(sendLetters(morning, away)).rejects.toThrow();
    const server = await mailServer();
    await sendLetters(later(minute - 1), server);
    expect(received).toHaveLength(0);
    await expect(sendLetters(later(minute), away)).rejects.toThrow();
    await sendLetters(later(3 * minute - 1), server);
    expect(received).toHaveLength(0);
    await sendLetters(later(3 * minute), server);
    expect([received.length, await waiting()]).toEqual([1, []]);
  });

  test('waits when it is refused, and holds up no other', async () => {
    await write({ recipient: 'mot@truong.example' });
    await write({ recipient: 'hai@truong.example' });
    refusals = [451];
    const failed: string[] = [];
    const server = await mailServer();
    expect(await sendLetters(morning, server, (kind) => failed.push(kind))).toBe(true);
    expect(await sendLetters(morning, server, (kind) => failed.push(kind))).toBe(false);
    expect([failed, received.flatMap(({ to }) => to)]).toEqual([['refused'], ['hai@truong.example']]);
    await sendLetters(later(minute), server);
    expect(received.flatMap(({ to }) => to)).toEqual(['hai@truong.example', 'mot@truong.example']);
  });

  test('is given up in the end, and keeps only why', async () => {
    await write();
    await db.letter.updateMany({ data: { attempts: mostAttempts - 1 } });
    refusals = [550];
    await sendLetters(morning, await mailServer());
    const failure = expect.stringContaining('550');
    expect(await waiting()).toMatchObject([{ due: null, contents: { paragraphs: [] }, failure }]);
  });

  test('is not sent to an account that was disabled meanwhile', async () => {
    const { id: userId } = await makeActor('writer');
    await write({ userId });
    await db.user.update({ where: { id: userId }, data: { disabledAt: morning() } });
    await sendLetters(morning, await mailServer());
    expect([received.length, await waiting()]).toEqual([0, []]);
  });
});

describe('no letter is sent twice', () => {
  test('by processes that send at the same time', async () => {
    await Promise.all(
      Array.from({ length: 12 }, (_, index) => write({ recipient: `nguoi-${index}@truong.example` })),
    );
    const server = await mailServer();
    onLetter = () => new Promise((resolve) => setImmediate(resolve));
    await Promise.all(Array.from({ length: 4 }, () => sendLetters(morning, server)));
    const to = received.flatMap((letter) => letter.to);
    expect([to.length, new Set(to).size]).toEqual([12, 12]);
  });

  test('when the connection ends after it was taken, before the server has said so', async () => {
    await write();
    const server = await mailServer();
    onLetter = () => {
      for (const socket of sockets) socket.destroy();
    };
    const sockets = new Set<{ destroy: () => void }>();
    servers[0]?.server.on('connection', (socket) => sockets.add(socket));
    const failed: string[] = [];
    await sendLetters(morning, server, (kind) => failed.push(kind));
    onLetter = () => undefined;
    await sendLetters(later(24 * 60 * minute), server);
    expect([failed, received.length]).toEqual([['unknown'], 1]);
    expect(await waiting()).toMatchObject([{ due: null, contents: { paragraphs: [] } }]);
  });

  test('when the process that had it in hand is gone', async () => {
    await write();
    // What such a process leaves: the row is taken out of what is due.
    await db.letter.updateMany({ data: { due: null, attempts: 1 } });
    await sendLetters(later(24 * 60 * minute), await mailServer());
    expect(received).toEqual([]);
  });
});
