import { getTranslations } from 'next-intl/server';
import type { FrontPage as Front } from '../../lib/articles/front-page.ts';
import type { NewsItem } from '../../lib/articles/news-item.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { newsPath } from '../../lib/i18n/paths.ts';
import type { Site } from '../../lib/settings/site.ts';
import { Card } from './news/card.tsx';
import { LeadStory } from './news/lead-story.tsx';
import { MostRead } from './news/most-read.tsx';
import { SectionColumn, SectionRow } from './news/section-block.tsx';

type Props = {
  locale: Locale;
  site: Site;
  front: Front;
  mostRead: { items: NewsItem[]; days: number };
};

/** How many sections stand across the whole page, so that the others fill rows of three. */
const wideOf = (sections: number) => sections % 3 || 3;

/** The front page: the lead with the latest beside it, some sections across, what was read most, the others. */
export async function FrontPage({ locale, site, front, mostRead }: Props) {
  const t = await getTranslations({ locale, namespace: 'frontPage' });
  const { lead, latest } = front;
  const { timeZone } = site;
  const rows = front.rows.flatMap(({ sectionId, items }) => {
    const section = site.sections.find(({ id }) => id === sectionId);
    return section ? [{ section, items }] : [];
  });
  const wide = wideOf(rows.length);
  return (
    <div className="wide front-page">
      <h1 className="sr-only">{t('title')}</h1>
      {!lead && <p className="sapo">{t('empty')}</p>}
      {lead && (
        <div className="above-fold">
          <LeadStory item={lead} locale={locale} timeZone={timeZone} />
          <section className="latest" aria-labelledby="latest">
            <h2 className="rule-heading" id="latest">
              <a href={newsPath(locale)}>{t('latest')}</a>
            </h2>
            <ul className="headlines">
              {latest.map((item) => (
                <li key={item.articleId}>
                  <Card item={item} locale={locale} timeZone={timeZone} level={3} section />
                </li>
              ))}
            </ul>
          </section>
        </div>
      )}
      {rows.slice(0, wide).map((row) => (
        <SectionRow key={row.section.id} {...row} locale={locale} timeZone={timeZone} />
      ))}
      <MostRead {...mostRead} locale={locale} />
      <div className="section-columns">
        {rows.slice(wide).map((row) => (
          <SectionColumn key={row.section.id} {...row} locale={locale} timeZone={timeZone} />
        ))}
      </div>
    </div>
  );
}
