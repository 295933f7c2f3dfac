import type { Transaction } from '../db.ts';
import { env } from '../env.ts';
import type { Locale } from '../i18n/locales.ts';
import { wordsIn } from '../i18n/words.ts';
import { sendLater } from '../mail/outbox.ts';
import { readSettings } from '../settings/queries.ts';
import type { NoticeData, NoticeKind } from './schema.ts';

type Told = {
  id: string;
  kind: NoticeKind;
  at: Date;
  locale: Locale | null;
  by: string;
  data: NoticeData;
};

type Person = { id: string; email: string; interfaceLocale: Locale };

/** Writes the letter that tells a notice, in the language of whoever is told. */
export async function noticeLetter(tx: Transaction, person: Person, told: Told): Promise<void> {
  const { kind, at, by, data } = told;
  const say = wordsIn(person.interfaceLocale, 'notices');
  const sayIssue = wordsIn(person.interfaceLocale, 'issues');
  const { PUBLIC_URL, PORT } = env();
  const origin = PUBLIC_URL ?? `http://localhost:${PORT}`;
  const { nameplate } = (await readSettings(tx)).texts[person.interfaceLocale];
  const sentence = say(`kinds.${kind}`, { by, locale: told.locale ?? 'both' });
  const title = data.title || say('untitled');
  const wrong = (data.issues ?? []).map(({ key, values }) => ({ text: sayIssue(key, values) }));
  await sendLater(tx, {
    recipient: person.email,
    userId: person.id,
    locale: person.interfaceLocale,
    subject: say('letter.subject', { sentence, title }),
    contents: {
      paragraphs: [
        { text: `${sentence}.` },
        { text: title },
        ...(data.quote ? [{ text: data.quote, quoted: true }] : []),
        ...wrong,
      ],
      link: { label: say('letter.open'), href: `${origin}/admin/notices/${told.id}` },
      foot: say('letter.foot', { nameplate, address: `${origin}/admin/account` }),
    },
    at,
  });
}
