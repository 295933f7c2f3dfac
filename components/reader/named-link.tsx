import type { Named } from '../../lib/articles/published.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { Worded } from './worded.tsx';

type Props = { named: Named; locale: Locale; path: (locale: Locale, slug: string) => string };

/** A name that leads to its page, where there is one in this language. */
export function NamedLink({ named, locale, path }: Props) {
  const words = <Worded words={named.name} locale={locale} />;
  return named.slug ? <a href={path(locale, named.slug)}>{words}</a> : words;
}
