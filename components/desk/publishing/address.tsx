import type { Locale } from '../../../lib/i18n/locales.ts';
import { articlePath } from '../../../lib/i18n/paths.ts';

/** Where readers find a text. */
export function Address({ locale, slug }: { locale: Locale; slug: string }) {
  return <span className="break-all font-semibold">{articlePath(locale, slug)}</span>;
}
