import type { Locale } from '../../../lib/i18n/locales.ts';
import { articlePath } from '../../../lib/i18n/paths.ts';
import type { Hit } from '../../../lib/search/hits.ts';
import { Published } from '../news/story-meta.tsx';
import { Worded } from '../worded.tsx';
import { Marked } from './marked.tsx';

type Props = { hits: Hit[]; locale: Locale; timeZone: string; first: number };

/** What was found, best first: day, section, headline, and a passage that shows why. */
export function Results({ hits, locale, timeZone, first }: Props) {
  return (
    <ol className="ledger results" start={first}>
      {hits.map((hit) => (
        <li key={hit.articleId}>
          <article className="entry bare">
            <p className="entry-day">
              <Published at={hit.publishedAt} locale={locale} timeZone={timeZone} />
            </p>
            <div className="entry-words">
              <p className="kicker">
                <Worded words={hit.section.name} locale={locale} />
              </p>
              <h2>
                <a href={articlePath(locale, hit.slug)}>
                  <Marked parts={hit.headline} />
                </a>
              </h2>
              <p className="entry-sapo">
                <Marked parts={hit.passage} />
              </p>
            </div>
          </article>
        </li>
      ))}
    </ol>
  );
}
