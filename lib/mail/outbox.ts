import type { Transaction } from '../db.ts';
import { env } from '../env.ts';
import type { Locale } from '../i18n/locales.ts';
import { normaliseLine } from '../text/normalise.ts';
import type { LetterContents } from './letter.ts';

export type NewLetter = {
  /** An e-mail address. */
  recipient: string;
  /** Whose account it is sent for; nothing is sent once that is disabled. */
  userId?: string;
  locale: Locale;
  subject: string;
  contents: LetterContents;
  at: Date;
};

/** Whether this site sends e-mail at all. */
export const sendsMail = (): boolean => env().SMTP_URL !== undefined;

/**
 * Writes a letter, with the change itself that it tells of; it is sent when the transaction is done, see
 * `lib/mail/sending.ts`. Writes nothing where no server for e-mail is set.
 */
export async function sendLater(tx: Transaction, letter: NewLetter): Promise<void> {
  if (!sendsMail()) return;
  const { recipient, userId = null, locale, contents, at } = letter;
  const subject = normaliseLine(letter.subject).slice(0, 400);
  await tx.letter.create({
    data: { recipient, userId, locale, subject, contents, writtenAt: at, due: at },
  });
}
