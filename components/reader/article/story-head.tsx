import { getTranslations } from 'next-intl/server';
import { Fragment } from 'react';
import type { ReaderArticle } from '../../../lib/articles/published.ts';
import type { Crumb } from '../../../lib/i18n/trail.ts';
import { formatInstant } from '../../../lib/text/dates.ts';
import { plainText, readingMinutes, wordCount } from '../../../lib/text/excerpt.ts';
import { Breadcrumbs } from '../frame/breadcrumbs.tsx';
import { Unbroken } from '../unbroken.tsx';
import { Worded } from '../worded.tsx';

type Props = {
  article: ReaderArticle;
  timeZone: string;
  reads: number | null;
  trail: readonly Crumb[];
};

/** The way to the story, headline, sapo, and what stands under them: who issued it, when, how often it was read. */
export async function StoryHead({ article, timeZone, reads, trail }: Props) {
  const { locale, units, title, sapo, publishedAt, changes } = article;
  const t = await getTranslations({ locale, namespace: 'article' });
  const minutes = readingMinutes(wordCount(plainText(article.body)), locale);
  const instant = (label: string, at: Date) => (
    <li>
      {label} <time dateTime={at.toISOString()}>{formatInstant(at, locale, timeZone)}</time>
    </li>
  );
  return (
    <header className="story-head">
      {trail.length > 1 && <Breadcrumbs trail={trail} locale={locale} />}
      <h1>
        <Unbroken text={title} />
      </h1>
      {sapo && (
        <p className="sapo">
          <Unbroken text={sapo} />
        </p>
      )}
      <div className="story-meta">
        {units.length > 0 && (
          <p className="units">
            {units.map(({ name }, place) => (
              <Fragment key={name.text}>
                {place > 0 && ' · '}
                <Worded words={name} locale={locale} />
              </Fragment>
            ))}
          </p>
        )}
        <ul className="label">
          {publishedAt && instant(t('published'), publishedAt)}
          {changes[0] && instant(t('updated'), changes[0].at)}
          {reads ? <li>{t('reads', { count: reads })}</li> : null}
          <li>{t('minutes', { count: minutes })}</li>
        </ul>
      </div>
    </header>
  );
}
