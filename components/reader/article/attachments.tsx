import { getTranslations } from 'next-intl/server';
import type { ReaderAttachment } from '../../../lib/articles/published.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { formatFileSize } from '../../../lib/text/numbers.ts';
import { Worded } from '../worded.tsx';

const typeOf = (file: string) => file.slice(file.lastIndexOf('.') + 1).toUpperCase();

/** Files to download, with their type and size. */
export async function Attachments({
  attachments,
  locale,
}: {
  attachments: ReaderAttachment[];
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'article' });
  if (attachments.length === 0) return null;
  return (
    <section className="facts" aria-labelledby="attachments">
      <h2 id="attachments">{t('attachments')}</h2>
      <ul>
        {attachments.map(({ title, originalName, file, bytes }) => (
          <li key={file}>
            <a href={`/media/${file}`}>
              {title ? <Worded words={title} locale={locale} /> : originalName}
              <span className="label">
                {' '}
                ({typeOf(file)}, {formatFileSize(bytes, locale)})
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
