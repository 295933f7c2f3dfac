import { getTranslations } from 'next-intl/server';
import type { ReaderArticle } from '../../../lib/articles/published.ts';
import { formatInstant } from '../../../lib/text/dates.ts';
import type { Source } from './source.ts';

type Props = { article: ReaderArticle; timeZone: string; source: Source };

/** On paper, below the story: where and when it was published, and a code that leads there. */
export async function PrintedFoot({ article, timeZone, source }: Props) {
  const { locale, publishedAt, changes } = article;
  const t = await getTranslations({ locale, namespace: 'article' });
  const { url, qr, nameplate } = source;
  const at = (label: string, instant: Date) => ` · ${label} ${formatInstant(instant, locale, timeZone)}`;
  return (
    <div className="printed-foot">
      <svg viewBox={`-2 -2.5 ${qr.size + 4} ${qr.size + 4}`} role="img" aria-label={t('qr')}>
        <path d={qr.path} />
      </svg>
      <p>
        {nameplate}
        {publishedAt && at(t('published'), publishedAt)}
        {changes[0] && at(t('updated'), changes[0].at)}
        <br />
        {url}
      </p>
    </div>
  );
}
