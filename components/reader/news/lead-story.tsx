import { getTranslations } from 'next-intl/server';
import type { NewsItem } from '../../../lib/articles/news-item.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { articlePath } from '../../../lib/i18n/paths.ts';
import { Photo } from '../photo.tsx';
import { Unbroken } from '../unbroken.tsx';
import { Worded } from '../worded.tsx';
import { Published } from './story-meta.tsx';

type Props = { item: NewsItem; locale: Locale; timeZone: string };

/** The story that leads the front page. */
export async function LeadStory({ item, locale, timeZone }: Props) {
  const t = await getTranslations({ locale, namespace: 'newsItem' });
  return (
    <div className="lead-story card">
      {item.photo && (
        <Photo
          photo={item.photo}
          locale={locale}
          sizes="(min-width: 72rem) 46rem, (min-width: 60rem) 63vw, 100vw"
          lead
        />
      )}
      <p className="kicker">
        <Worded words={item.section.name} locale={locale} />
      </p>
      <h2>
        <a href={articlePath(locale, item.slug)}>
          <Unbroken text={item.title} />
        </a>
      </h2>
      <p className="sapo">
        <Unbroken text={item.sapo} />
      </p>
      <p className="label">
        <Published at={item.publishedAt} locale={locale} timeZone={timeZone} />
        {item.inBoth && ` · ${t('inBoth')}`}
      </p>
    </div>
  );
}
