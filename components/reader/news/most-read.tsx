import { getTranslations } from 'next-intl/server';
import type { NewsItem } from '../../../lib/articles/news-item.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { articlePath, mostReadPath } from '../../../lib/i18n/paths.ts';
import { Unbroken } from '../unbroken.tsx';

type Props = { items: NewsItem[]; days: number; locale: Locale };

/** What was read most, numbered. */
export async function MostRead({ items, days, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'frontPage' });
  if (items.length === 0) return null;
  return (
    <section className="most-read" aria-labelledby="most-read">
      <h2 className="rule-heading" id="most-read">
        <a href={mostReadPath(locale)}>{t('mostRead', { days })}</a>
      </h2>
      <ol>
        {items.map((item) => (
          <li key={item.articleId}>
            <h3>
              <a href={articlePath(locale, item.slug)}>
                <Unbroken text={item.title} />
              </a>
            </h3>
          </li>
        ))}
      </ol>
    </section>
  );
}
