import type { Transaction } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { wordsIn } from '../i18n/words.ts';
import { sendLater, sendsMail } from '../mail/outbox.ts';
import type { LinkPurpose, MadeLink } from './links.ts';

/**
 * Writes the letter that brings somebody their link, in the language of their desk.
 * @returns false where the site sends no e-mail; then the link has to be handed over.
 */
export async function linkLetter(
  tx: Transaction,
  at: Date,
  { userId, purpose, link }: { userId: string; purpose: LinkPurpose; link: MadeLink },
): Promise<boolean> {
  if (!sendsMail()) return false;
  const { email, name, interfaceLocale } = await tx.user.findUniqueOrThrow({ where: { id: userId } });
  const locale: Locale = interfaceLocale;
  const say = wordsIn(locale, 'linkLetter');
  const text = await tx.settingsText.findUnique({
    where: { settingsId_locale: { settingsId: 1, locale } },
    select: { nameplate: true },
  });
  const nameplate = text?.nameplate ?? say('nameplate');
  await sendLater(tx, {
    recipient: email,
    userId,
    locale,
    subject: say(`${purpose}.subject`, { nameplate }),
    contents: {
      paragraphs: [{ text: say('greeting', { name }) }, { text: say(`${purpose}.text`, { nameplate }) }],
      link: { label: say(`${purpose}.link`), href: link.address },
      foot: say(`${purpose}.foot`),
    },
    at,
  });
  return true;
}
