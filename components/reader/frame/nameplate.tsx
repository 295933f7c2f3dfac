import type { Locale } from '../../../lib/i18n/locales.ts';
import { frontPath } from '../../../lib/i18n/paths.ts';
import type { Site } from '../../../lib/settings/site.ts';
import { Worded } from '../worded.tsx';

/** The newspaper's name, which leads to the front page. */
export function Nameplate({ locale, site }: { locale: Locale; site: Site }) {
  return (
    <div className="nameplate wide">
      <a href={frontPath(locale)}>
        {site.logoFile && <img src={`/media/${site.logoFile}`} alt="" height={56} />}
        {site.nameplate && (
          <span className="name">
            <Worded words={site.nameplate} locale={locale} />
          </span>
        )}
      </a>
      {site.tagline && (
        <p>
          <Worded words={site.tagline} locale={locale} />
        </p>
      )}
    </div>
  );
}
