import { cache } from 'react';
import { documentKey } from '../../lib/articles/document-number.ts';
import type { Register } from '../../lib/articles/document-register.ts';
import { notForSearchEngines, notKept } from '../../lib/delivery/answer.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { kindParameter, numberParameter } from '../../lib/i18n/pathnames.ts';
import { documentsPath } from '../../lib/i18n/paths.ts';
import { type DocumentKind, kindAt, kindSlugs } from '../../lib/text/document-kind.ts';
import { normaliseLine } from '../../lib/text/normalise.ts';
import { askedPage } from '../../lib/text/paging.ts';
import { pageValue, type Query } from './params.ts';
import { documentsOf } from './reads.ts';

/** The part of the register of documents that an address asks for. */
export type AskedRegister = {
  locale: Locale;
  register: Register;
  kind?: DocumentKind;
  /** Part of a number, as typed. */
  number?: string;
  /** The address of the only document that has exactly this number. */
  exact?: string;
  redundant: boolean;
};

/** The address of a part of the register, without its page number. */
export const registerPath = ({ locale, kind, number }: AskedRegister): string =>
  number === undefined
    ? documentsPath(locale, kind && kindSlugs[locale][kind])
    : `${documentsPath(locale)}?${new URLSearchParams({ [numberParameter[locale]]: number })}`;

/** Reads the part of the register that an address asks for; null where it asks for none that exists. */
export const askedRegister = cache(async (locale: Locale, query: Query): Promise<AskedRegister | null> => {
  const asked = await query;
  const paged = askedPage(await pageValue(locale, query));
  const [kindSlug, typed] = [asked[kindParameter[locale]], asked[numberParameter[locale]]];
  const kind = typeof kindSlug === 'string' ? kindAt(locale, kindSlug) : undefined;
  if (!paged || kind === null || (typed !== undefined && typeof typed !== 'string')) return null;
  const number = typed === undefined ? undefined : normaliseLine(typed);
  if (number !== undefined) {
    notForSearchEngines();
    notKept();
  }
  const register = await documentsOf(locale, paged.page, { kind, number });
  if (!register || (kind && register.total === 0)) return null;
  const same = number
    ? register.entries.filter((entry) => documentKey(entry.number) === documentKey(number))
    : [];
  const exact = same.length === 1 ? same[0]?.slug : undefined;
  return { locale, register, kind, number, exact, redundant: paged.redundant };
});
