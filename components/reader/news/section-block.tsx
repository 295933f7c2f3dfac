import type { NewsItem } from '../../../lib/articles/news-item.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { sectionPath } from '../../../lib/i18n/paths.ts';
import { Card } from './card.tsx';

type Section = { id: string; name: string; slug: string };

type Props = { section: Section; items: NewsItem[]; locale: Locale; timeZone: string };

/** The heading of a section's block, under a black rule; the whole of it leads to the section. */
function SectionHeading({ section, locale }: { section: Section; locale: Locale }) {
  return (
    <h2 className="rule-heading" id={`s-${section.id}`}>
      <a href={sectionPath(locale, section.slug)}>{section.name}</a>
    </h2>
  );
}

/** A section across the page: stories side by side, each with its photo. */
export function SectionRow({ section, items, locale, timeZone }: Props) {
  return (
    <section className="section-row" aria-labelledby={`s-${section.id}`}>
      <SectionHeading section={section} locale={locale} />
      <ul className="cards">
        {items.map((item) => (
          <li key={item.articleId}>
            <Card
              item={item}
              locale={locale}
              timeZone={timeZone}
              level={3}
              sizes="(min-width: 60rem) 17rem, 46vw"
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A section in a column: its newest story with a photo, headlines below. */
export function SectionColumn({ section, items, locale, timeZone }: Props) {
  return (
    <section className="section-column" aria-labelledby={`s-${section.id}`}>
      <SectionHeading section={section} locale={locale} />
      <ul className="headlines">
        {items.map((item, place) => (
          <li key={item.articleId}>
            <Card
              item={item}
              locale={locale}
              timeZone={timeZone}
              level={3}
              {...(place === 0 ? { sizes: '(min-width: 60rem) 22rem, 100vw', sapo: true } : {})}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
