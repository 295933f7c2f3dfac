import { getTranslations } from 'next-intl/server';
import type { Locale } from '../../../lib/i18n/locales.ts';
import type { Site } from '../../../lib/settings/site.ts';
import { formatInstant } from '../../../lib/text/dates.ts';
import { Worded } from '../worded.tsx';
import { type Elsewhere, LanguageSwitch } from './language-switch.tsx';
import { SearchField } from './search-field.tsx';

type Props = {
  locale: Locale;
  site: Site;
  elsewhere: Elsewhere;
  updated: Date | null;
  /** Whether there is a field to search by; not on the page of results, which has its own. */
  search: boolean;
};

/** The thin bar above the nameplate: whose newspaper it is, how fresh, and the language switch. */
export async function TopBar({ locale, site, elsewhere, updated, search }: Props) {
  const t = await getTranslations({ locale, namespace: 'site' });
  return (
    <div className="top-bar">
      <div className="wide">
        {site.institution && (
          <p className="institution">
            <Worded words={site.institution} locale={locale} />
          </p>
        )}
        {updated && (
          <p className="updated">
            <time dateTime={updated.toISOString()}>
              {t('updated', { at: formatInstant(updated, locale, site.timeZone) })}
            </time>
          </p>
        )}
        {search && <SearchField locale={locale} />}
        <LanguageSwitch locale={locale} elsewhere={elsewhere} />
      </div>
    </div>
  );
}
