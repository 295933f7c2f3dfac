import type { NewsItem } from '../../../lib/articles/news-item.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { articlePath } from '../../../lib/i18n/paths.ts';
import { Photo } from '../photo.tsx';
import { Unbroken } from '../unbroken.tsx';
import { Worded } from '../worded.tsx';
import { Published } from './story-meta.tsx';

type Props = {
  item: NewsItem;
  locale: Locale;
  timeZone: string;
  /** Level of the headline. */
  level: 2 | 3;
  /** The place of the photo in the page, as in `sizes`; no photo when left out. */
  sizes?: string;
  section?: boolean;
  sapo?: boolean;
};

/** A story in a row or column: photo, section, headline, day. The whole of it can be clicked. */
export function Card({ item, locale, timeZone, level, sizes, section = false, sapo = false }: Props) {
  const Headline = `h${level}` as const;
  return (
    <div className="card">
      {sizes && item.photo && (
        <div className="card-photo">
          <Photo photo={item.photo} locale={locale} sizes={sizes} most={960} decorative />
        </div>
      )}
      <div className="card-words">
        {section && (
          <p className="kicker">
            <Worded words={item.section.name} locale={locale} />
          </p>
        )}
        <Headline>
          <a href={articlePath(locale, item.slug)}>
            <Unbroken text={item.title} />
          </a>
        </Headline>
        {sapo && (
          <p className="card-sapo">
            <Unbroken text={item.sapo} />
          </p>
        )}
        <p>
          <Published at={item.publishedAt} locale={locale} timeZone={timeZone} />
        </p>
      </div>
    </div>
  );
}
