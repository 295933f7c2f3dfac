import type { NewsItem } from '../../../lib/articles/news-item.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { Ledger } from './ledger.tsx';

type Props = {
  /** In the language of the page. */
  heading: string;
  items: NewsItem[];
  notes?: ReadonlyMap<string, string>;
  /** The language of the stories. */
  locale: Locale;
  timeZone: string;
};

/** Stories that only the other language has, in that language; without any, nothing. */
export function Elsewhere({ heading, items, notes, locale, timeZone }: Props) {
  if (items.length === 0) return null;
  return (
    <section className="elsewhere" aria-labelledby="elsewhere">
      <h2 className="rule-heading" id="elsewhere">
        {heading}
      </h2>
      <div lang={locale}>
        <Ledger items={items} locale={locale} timeZone={timeZone} notes={notes} section level={3} />
      </div>
    </section>
  );
}
