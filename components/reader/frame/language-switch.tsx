import { getTranslations } from 'next-intl/server';
import { type Locale, locales } from '../../../lib/i18n/locales.ts';

/**
 * This page in the other language; `missing` when it has none and `href` leads to that language's news instead,
 * `summary` when it only sums up this one.
 */
export type Elsewhere = { href: string; missing?: boolean; summary?: boolean };

const names = { vi: 'Tiếng Việt', en: 'English' } as const;

/** Both languages, each under its own name; the other one says in its own words when this page is missing in it. */
export async function LanguageSwitch({ locale, elsewhere }: { locale: Locale; elsewhere: Elsewhere }) {
  const t = await getTranslations({ locale, namespace: 'site' });
  return (
    <nav className="languages" aria-label={t('languages')}>
      <ul>
        {locales.map((language) => (
          <li key={language}>
            {language === locale ? (
              <span aria-current="true">{names[language]}</span>
            ) : (
              <OtherLanguage locale={language} elsewhere={elsewhere} />
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

async function OtherLanguage({ locale, elsewhere }: { locale: Locale; elsewhere: Elsewhere }) {
  const t = await getTranslations({ locale, namespace: 'site' });
  return (
    <a
      href={elsewhere.href}
      lang={locale}
      hrefLang={locale}
      rel={elsewhere.missing ? 'nofollow' : 'alternate'}
    >
      {names[locale]}
      {elsewhere.summary && ` (${t('summary')})`}
      {elsewhere.missing && <span className="sr-only">. {t('notYet')}</span>}
    </a>
  );
}
