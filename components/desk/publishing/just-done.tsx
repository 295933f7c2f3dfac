import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { isLocale, type Locale } from '../../../lib/i18n/locales.ts';
import { articlePath } from '../../../lib/i18n/paths.ts';
import { Notice } from '../../ui/notice.tsx';
import type { TextState } from '../writing/article-view.ts';

/** What the page that led here did, as its address says. */
export type Just = { published?: string | string[]; withdrawn?: string | string[] };

/** Confirms a publication or withdrawal, as far as it still holds. */
export function JustDone({ just, texts }: { just: Just; texts: Record<Locale, TextState> }) {
  const t = useTranslations('publishing');
  const { published, withdrawn } = just;
  if (isLocale(published) && texts[published].status === 'published') {
    const { slug } = texts[published];
    const link = (words: ReactNode) => (
      <a href={articlePath(published, slug ?? '')} target="_blank" rel="noopener" className="underline">
        {words}
      </a>
    );
    return <Notice tone="good">{t.rich('done', { locale: published, link })}</Notice>;
  }
  if (isLocale(withdrawn) && texts[withdrawn].status === 'withdrawn') {
    return <Notice>{t('withdrawn', { locale: withdrawn })}</Notice>;
  }
  return null;
}
