import type { NewsItem } from '../../../lib/articles/news-item.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { articlePath } from '../../../lib/i18n/paths.ts';
import { Photo } from '../photo.tsx';
import { Unbroken } from '../unbroken.tsx';
import { Worded } from '../worded.tsx';
import { Published } from './story-meta.tsx';

type Props = {
  items: NewsItem[];
  locale: Locale;
  timeZone: string;
  /** Whether each story names its section; not on the section's own page. */
  section?: boolean;
  /** What else is said of a story, by its id. */
  notes?: ReadonlyMap<string, string>;
  /** Level of the headlines. */
  level?: 2 | 3;
};

/** Stories one below the other, like entries in a gazette: day, headline and sapo, photo. */
export function Ledger({ items, locale, timeZone, section = false, notes, level = 2 }: Props) {
  const Headline = `h${level}` as const;
  return (
    <ol className="ledger">
      {items.map((item) => (
        <li key={item.articleId}>
          <div className={item.photo ? 'entry' : 'entry bare'}>
            <p className="entry-day">
              <Published at={item.publishedAt} locale={locale} timeZone={timeZone} />
            </p>
            <div className="entry-words">
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
              <p className="entry-sapo">
                <Unbroken text={item.sapo} />
              </p>
              {notes?.has(item.articleId) && <p className="label">{notes.get(item.articleId)}</p>}
            </div>
            {item.photo && (
              <div className="entry-photo">
                <Photo
                  photo={item.photo}
                  locale={locale}
                  sizes="(min-width: 48rem) 14rem, 7rem"
                  most={640}
                  decorative
                />
              </div>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
