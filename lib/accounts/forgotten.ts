import type { Clock } from '../clock.ts';
import { readInput } from '../input.ts';
import { done, issue, notFound, type Result, refused } from '../issue.ts';
import { sendsMail } from '../mail/outbox.ts';
import { transaction } from '../transaction.ts';
import { countAttempt } from './attempts.ts';
import { clientNetwork, fingerprint } from './client-address.ts';
import { linkLetter } from './link-letter.ts';
import { makeLink } from './links.ts';
import { recordAccount } from './record.ts';
import { Forgotten } from './schema.ts';

/**
 * Sends a link for a new password to whoever has forgotten theirs, where the site sends e-mail. The old password and open
 * sessions stay until the link is used: anybody can ask. Whether the address is known is never told.
 * @param input `email` as typed.
 * @returns issues `notFound` where no e-mail is sent at all, `tooManyAttempts` (`minutes`).
 */
export async function askForLink(clock: Clock, input: unknown, headers: Headers): Promise<Result<null>> {
  if (!sendsMail()) return notFound();
  const read = readInput(Forgotten, input);
  if (!read.ok) return read;
  const { email } = read.data;
  const minutes = await countAttempt(clock, [
    { key: `forgotten:account:${fingerprint(email)}`, most: 3, minutes: 60 },
    { key: `forgotten:address:${fingerprint(clientNetwork(headers))}`, most: 20, minutes: 60 },
  ]);
  if (minutes > 0) return refused(issue('', 'tooManyAttempts', { minutes }));
  return transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { email }, include: { accounts: { take: 1 } } });
    if (!user || user.disabledAt) return done(null);
    const at = clock();
    const purpose = user.accounts.length > 0 ? 'reset' : 'invitation';
    const link = await makeLink(tx, at, { userId: user.id, purpose });
    await linkLetter(tx, at, { userId: user.id, purpose, link });
    await recordAccount(tx, at, null, { kind: 'account.resetSent', data: { accountId: user.id } });
    return done(null);
  });
}
