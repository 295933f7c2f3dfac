import { getTranslations } from 'next-intl/server';
import type { NewsItem } from '../../../lib/articles/news-item.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { Card } from '../news/card.tsx';

type Props = { items: NewsItem[]; locale: Locale; timeZone: string };

/** Related news; without any, not even a heading. */
export async function Related({ items, locale, timeZone }: Props) {
  const t = await getTranslations({ locale, namespace: 'article' });
  if (items.length === 0) return null;
  return (
    <aside className="related wide" aria-labelledby="related">
      <h2 className="rule-heading" id="related">
        {t('related')}
      </h2>
      <ul className="cards three">
        {items.map((item) => (
          <li key={item.articleId}>
            <Card
              item={item}
              locale={locale}
              timeZone={timeZone}
              level={3}
              sizes="(min-width: 60rem) 23rem, 7.5rem"
              section
            />
          </li>
        ))}
      </ul>
    </aside>
  );
}
