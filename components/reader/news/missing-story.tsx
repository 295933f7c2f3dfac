import { getTranslations } from 'next-intl/server';
import { type Locale, otherLocale } from '../../../lib/i18n/locales.ts';
import { articlePath } from '../../../lib/i18n/paths.ts';

type Props = { locale: Locale; title: string; slug: string };

/** Tells a reader who asked for a story in this language that it has none yet; title and slug are the other language's. */
export async function MissingStory({ locale, title, slug }: Props) {
  const t = await getTranslations({ locale, namespace: 'news' });
  const other = otherLocale(locale);
  return (
    <div className="note missing" role="note">
      <p className="missing-title">{t('missing')}</p>
      <p>
        {t.rich('missingText', {
          story: () => (
            <cite lang={other}>
              <a href={articlePath(other, slug)} hrefLang={other}>
                {title}
              </a>
            </cite>
          ),
        })}
      </p>
    </div>
  );
}
