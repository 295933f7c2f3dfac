import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Locale } from '../i18n/locales.ts';
import { htmlLetter, type LetterContents, plainLetter } from './letter.ts';

/** A server for e-mail, and who writes. */
export type MailServer = { url: string; from: string };

/** A letter as it is handed over. */
export type Outgoing = {
  id: string;
  recipient: string;
  locale: Locale;
  subject: string;
  contents: LetterContents;
};

/** What came of handing a letter over; `unknown`: the connection ended before the server had said. */
export type Outcome = { kind: 'sent' } | { kind: 'refused' | 'unknown'; why: string };

export type Session = { send: (letter: Outgoing) => Promise<Outcome>; close: () => void };

const patienceMs = 30_000;

const addressIn = (text: string): string => /<([^<>]+)>\s*$/.exec(text)?.[1] ?? text.trim();

const isHere = (host: string): boolean => host === 'localhost' || host === '[::1]' || host.startsWith('127.');

function connectionTo({ url }: MailServer): { connection: SMTPConnection; user: string; pass: string } {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const connection = new SMTPConnection({
    host: hostname,
    port: Number(port) || (secure ? 465 : 587),
    secure,
    // A password is not sent in the clear to another machine.
    requireTLS: username !== '' && !secure && !isHere(hostname),
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    dnsTimeout: patienceMs,
  });
  return { connection, user: decodeURIComponent(username), pass: decodeURIComponent(password) };
}

async function written(letter: Outgoing, from: string): Promise<Buffer> {
  const { id, recipient, locale, subject, contents } = letter;
  const domain = addressIn(from).split('@').at(-1);
  const message = new MailComposer({
    from,
    to: { name: '', address: recipient },
    subject,
    // The same at every attempt, so that mailboxes know a letter that reached them before.
    messageId: `<${id}@${domain}>`,
    text: plainLetter(contents),
    html: htmlLetter(contents, locale),
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': locale },
  });
  return message.compile().build();
}

const words = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const hasAnswer = (error: unknown): boolean =>
  error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number';

/**
 * Connects and signs in.
 * @throws when the server cannot be reached or does not take the password; nothing was sent then.
 */
export async function openSmtp(server: MailServer): Promise<Session> {
  const { connection, user, pass } = connectionTo(server);
  let broken: (error: Error) => void = () => undefined;
  connection.on('error', (error) => broken(error));
  connection.on('end', () => broken(new Error('The connection ended.')));
  const step = <T>(begin: (done: (error: Error | null | undefined, answer?: T) => void) => void) =>
    new Promise<T | undefined>((resolve, reject) => {
      broken = reject;
      begin((error, answer) => (error ? reject(error) : resolve(answer)));
    });
  try {
    await step<void>((done) => connection.connect((error) => done(error)));
    if (user) await step((done) => connection.login({ credentials: { user, pass } }, done));
  } catch (error) {
    connection.close();
    throw error;
  }
  return {
    send: async (letter) => {
      const message = await written(letter, server.from);
      const envelope = { from: addressIn(server.from), to: [letter.recipient] };
      try {
        await step((done) => connection.send(envelope, message, done));
        return { kind: 'sent' };
      } catch (error) {
        return { kind: hasAnswer(error) ? 'refused' : 'unknown', why: words(error) };
      }
    },
    close: () => {
      broken = () => undefined;
      connection.quit();
    },
  };
}
