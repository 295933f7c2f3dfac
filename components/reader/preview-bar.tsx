import { getTranslations } from 'next-intl/server';
import type { Preview } from '../../lib/articles/preview.ts';
import type { Locale } from '../../lib/i18n/locales.ts';

type Props = {
  /** The language of the page below. */
  locale: Locale;
  /** The language of whoever previews. */
  interfaceLocale: Locale;
  articleId: string;
  revision: number;
  state: Preview['state'];
};

/** The slim bar above a previewed page: what readers see of it now, and the way back to the desk. */
export async function PreviewBar({ locale, interfaceLocale, articleId, revision, state }: Props) {
  const t = await getTranslations({ locale: interfaceLocale, namespace: 'preview' });
  return (
    <aside
      className="preview-bar"
      aria-label={t('label')}
      lang={interfaceLocale === locale ? undefined : interfaceLocale}
    >
      <p>
        {t(state)} <span>· {t('revision', { number: revision })}</span>
      </p>
      <a href={`/admin/articles/${articleId}`}>{t('back')}</a>
    </aside>
  );
}
