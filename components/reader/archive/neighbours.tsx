import { getTranslations } from 'next-intl/server';
import type { Locale } from '../../../lib/i18n/locales.ts';

type Step = { href: string; name: string };

type Props = { locale: Locale; older?: Step; newer?: Step };

/** The parts of time before and after, where there is news in them. */
export async function Neighbours({ locale, older, newer }: Props) {
  const t = await getTranslations({ locale, namespace: 'archive' });
  if (!older && !newer) return null;
  return (
    <nav className="neighbours" aria-label={t('neighbours')}>
      {older && (
        <a rel="prev" href={older.href}>
          <span className="label">{t('before')}</span> {older.name}
        </a>
      )}
      {newer && (
        <a rel="next" href={newer.href}>
          <span className="label">{t('after')}</span> {newer.name}
        </a>
      )}
    </nav>
  );
}
