import { getTranslations } from 'next-intl/server';
import type { ReaderArticle } from '../../../lib/articles/published.ts';
import { formatDate } from '../../../lib/text/dates.ts';
import { Unbroken } from '../unbroken.tsx';

/** What was put right or added since the story was first published, newest first; dates alone stand in its head. */
export async function Changes({ article, timeZone }: { article: ReaderArticle; timeZone: string }) {
  const { locale } = article;
  const told = article.changes.filter(({ note }) => note);
  if (told.length === 0) return null;
  const t = await getTranslations({ locale, namespace: 'article' });
  return (
    <section className="changes" aria-label={t('changes')}>
      <ul>
        {told.map(({ kind, at, note }) => (
          <li key={at.toISOString()} className={kind}>
            <strong>
              {t.rich(`change.${kind}`, {
                date: () => <time dateTime={at.toISOString()}>{formatDate(at, locale, timeZone)}</time>,
              })}
              :
            </strong>{' '}
            <Unbroken text={note} />
          </li>
        ))}
      </ul>
    </section>
  );
}
