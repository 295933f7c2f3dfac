import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { ReaderArticle } from '../../../lib/articles/published.ts';
import { otherLocale } from '../../../lib/i18n/locales.ts';
import { articlePath } from '../../../lib/i18n/paths.ts';
import type { PhotoPath } from '../photo-link.tsx';
import { Body } from '../rich-text/body.tsx';
import { Documents } from './documents.tsx';

type Props = { article: ReaderArticle; pathOf?: PhotoPath; gallery: ReactNode };

/** The story's text, headed by a note when it is only a summary of the other language. */
export async function StoryText({ article, pathOf, gallery }: Props) {
  const { locale, body, bodyPhotos, attachments, documents, summary, otherSlug } = article;
  const t = await getTranslations({ locale, namespace: 'article' });
  const other = otherLocale(locale);
  return (
    <>
      {summary && (
        <p className="note">
          {t('summary')}{' '}
          {otherSlug && (
            <a href={articlePath(other, otherSlug)} hrefLang={other}>
              {t('summaryFull')}
            </a>
          )}
        </p>
      )}
      <Body
        body={body}
        locale={locale}
        photos={bodyPhotos}
        pathOf={pathOf}
        gallery={gallery}
        attachments={attachments}
        documents={<Documents documents={documents} locale={locale} />}
        boxWords={{
          event: t('event'),
          time: t('time'),
          place: t('place'),
          watch: (host) => t(`watch.${host}`),
        }}
        tableLabel={(number) => t('table', { number })}
        noteWords={{
          title: t('notes.title'),
          reference: (number) => t('notes.reference', { number }),
          back: t('notes.back'),
          backTo: (number) => t('notes.backTo', { number }),
        }}
      />
    </>
  );
}
