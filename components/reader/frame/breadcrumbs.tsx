import { getTranslations } from 'next-intl/server';
import type { Locale } from '../../../lib/i18n/locales.ts';
import type { Crumb } from '../../../lib/i18n/trail.ts';

/** The way back from a page to the front page; the page itself, whose headline follows, is left out. */
export async function Breadcrumbs({ trail, locale }: { trail: readonly Crumb[]; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'site' });
  return (
    <nav className="trail" aria-label={t('trail')}>
      <ol>
        {trail.slice(0, -1).map(({ name, lang, path }) => (
          <li key={name} lang={lang === locale ? undefined : lang}>
            {path ? <a href={path}>{name}</a> : name}
          </li>
        ))}
      </ol>
    </nav>
  );
}
