import { getTranslations } from 'next-intl/server';
import type { ReaderArticle } from '../../../lib/articles/published.ts';
import { otherLocale } from '../../../lib/i18n/locales.ts';
import { articlePath, newsPath } from '../../../lib/i18n/paths.ts';

/** The story in the other language, said in that language: where it is, or that it is not there yet. */
export async function OtherLanguage({ article }: { article: ReaderArticle }) {
  const locale = otherLocale(article.locale);
  const t = await getTranslations({ locale, namespace: 'article' });
  return (
    <section className="facts" aria-labelledby="other-language" lang={locale}>
      <h2 id="other-language">{t('otherLanguage')}</h2>
      {article.otherSlug ? (
        <p>
          <a href={articlePath(locale, article.otherSlug)} hrefLang={locale} rel="alternate">
            {t(article.otherSummary ? 'otherSummary' : 'otherHere')}
          </a>
        </p>
      ) : (
        <>
          <p>{t('otherMissing')}</p>
          <p>
            <a href={newsPath(locale)} hrefLang={locale}>
              {t('otherLatest')}
            </a>
          </p>
        </>
      )}
    </section>
  );
}
