import { getTranslations } from 'next-intl/server';
import type { ReaderAttachment } from '../../../lib/articles/published.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { AttachmentLink } from '../attachment-link.tsx';

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
        {attachments.map((attachment) => (
          <li key={attachment.file}>
            <AttachmentLink attachment={attachment} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  );
}
