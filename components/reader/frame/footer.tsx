import { getTranslations } from 'next-intl/server';
import { feedFormats, feedPath } from '../../../lib/i18n/feed-paths.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { archivePath, documentsPath, mostReadPath, newsPath, sectionPath } from '../../../lib/i18n/paths.ts';
import type { Site } from '../../../lib/settings/site.ts';
import { Worded } from '../worded.tsx';

const feedNames = { rss: 'RSS', atom: 'Atom', json: 'JSON' } as const;

/** Who publishes, how to reach them, and every way on. */
export async function Footer({ locale, site }: { locale: Locale; site: Site }) {
  const t = await getTranslations({ locale, namespace: 'site' });
  const telephone = site.phone.replace(/[^0-9+]/g, '');
  return (
    <footer className="site">
      <div className="wide">
        <div>
          <h2>{site.institution && <Worded words={site.institution} locale={locale} />}</h2>
          <address>
            {site.address && (
              <p>
                <Worded words={site.address} locale={locale} />
              </p>
            )}
            {telephone && (
              <p>
                {t('phone')} <a href={`tel:${telephone}`}>{site.phone}</a>
              </p>
            )}
            {site.email && (
              <p>
                {t('email')} <a href={`mailto:${site.email}`}>{site.email}</a>
              </p>
            )}
          </address>
        </div>
        <div className="two">
          <h2>{t('sections')}</h2>
          <ul>
            {site.sections.map(({ id, name, slug }) => (
              <li key={id}>
                <a href={sectionPath(locale, slug)}>{name}</a>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h2>{t('read')}</h2>
          <ul>
            <li>
              <a href={newsPath(locale)}>{t('news')}</a>
            </li>
            <li>
              <a href={archivePath(locale)}>{t('archive')}</a>
            </li>
            <li>
              <a href={mostReadPath(locale)}>{t('mostRead')}</a>
            </li>
            <li>
              <a href={documentsPath(locale)}>{t('documents')}</a>
            </li>
            <li className="feeds">
              {t('feeds')}{' '}
              {feedFormats.map((format) => (
                <a key={format} href={feedPath(locale, { is: 'news' }, format)}>
                  {feedNames[format]}
                </a>
              ))}
            </li>
          </ul>
        </div>
      </div>
    </footer>
  );
}
