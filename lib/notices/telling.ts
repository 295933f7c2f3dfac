import { type Actor, may } from '../accounts/permissions.ts';
import type { Prisma, Transaction } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Issue } from '../issue.ts';
import { sendsMail } from '../mail/outbox.ts';
import { noticeLetter } from './letter.ts';
import { type NoticeData, type NoticeKind, noticeLimits, standingKinds } from './schema.ts';

export type Telling = {
  kind: NoticeKind;
  at: Date;
  /** Ids of accounts, in any order, also several times. */
  to: readonly string[];
  /** Who did it; null when the newsroom found it by itself. */
  by: Pick<Actor, 'id' | 'name'> | null;
  articleId: string;
  locale?: Locale;
  quote?: string;
  issues?: readonly Issue[];
  place?: string;
};

const headline = { select: { locale: true, title: true }, orderBy: { locale: 'asc' } } as const;

/** The headline in the language that is spoken of, else in the other. */
function titleIn(texts: readonly { locale: Locale; title: string }[], locale?: Locale) {
  const found =
    texts.find((text) => text.locale === locale && text.title) ?? texts.find(({ title }) => title);
  return { title: found?.title ?? '', titleLocale: found?.locale ?? 'vi' };
}

/** No half of a character at its end. */
const cut = (quote: string): string => quote.slice(0, noticeLimits.quote).replace(/\p{Surrogate}$/u, '');

type Seen = { createdById: string; units: { unitId: string }[] };

type Person = Actor & { email: string; unmailed: string[] };

/** Those who can sign in, may see the article, did not do it themselves, and do not know it already. */
async function peopleToTell(tx: Transaction, telling: Telling, article: Seen): Promise<Person[]> {
  const { kind, to, by, articleId, locale = null } = telling;
  const known = standingKinds.includes(kind) ? { none: { kind, articleId, locale, readAt: null } } : {};
  const people = await tx.user.findMany({
    where: {
      id: { in: [...new Set(to)].filter((id) => id !== by?.id) },
      disabledAt: null,
      notices: known,
    },
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      interfaceLocale: true,
      unmailed: true,
      units: { select: { unitId: true } },
    },
    orderBy: { id: 'asc' },
  });
  const ofArticle = article.units.map(({ unitId }) => unitId);
  return people
    .map(({ units, ...person }) => ({ ...person, unitIds: units.map(({ unitId }) => unitId) }))
    .filter((person) => may(person, 'article.read', article.createdById, ofArticle));
}

/**
 * Tells people what happened to an article, in the transaction in which it happens: a line on their desk each, and a letter to
 * those who want this kind by e-mail. Whoever did it, has a closed account or may not see the article is left out.
 */
export async function notify(tx: Transaction, telling: Telling): Promise<void> {
  const { kind, at, by, articleId, locale = null, quote, issues, place } = telling;
  if (telling.to.length === 0) return;
  const article = await tx.article.findUnique({
    where: { id: articleId },
    select: { createdById: true, units: { select: { unitId: true } }, translations: headline },
  });
  if (!article) return;
  const people = await peopleToTell(tx, telling, article);
  const data: NoticeData = {
    ...titleIn(article.translations, telling.locale),
    ...(quote ? { quote: cut(quote) } : {}),
    ...(issues?.length ? { issues: issues.slice(0, noticeLimits.issues) } : {}),
    ...(place ? { place } : {}),
  };
  for (const person of people) {
    const { id } = await tx.notice.create({
      data: {
        userId: person.id,
        kind,
        articleId,
        locale,
        doerId: by?.id,
        at,
        data: data as Prisma.JsonObject,
      },
    });
    if (sendsMail() && !person.unmailed.includes(kind)) {
      await noticeLetter(tx, person, { id, kind, at, locale, by: by?.name ?? '', data });
    }
  }
}
