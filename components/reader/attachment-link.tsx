import type { ReaderAttachment } from '../../lib/articles/published.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { formatFileSize } from '../../lib/text/numbers.ts';
import { Worded } from './worded.tsx';

const typeOf = (file: string) => file.slice(file.lastIndexOf('.') + 1).toUpperCase();

/** Leads to a file, and says beforehand what it is and how large. */
export function AttachmentLink({ attachment, locale }: { attachment: ReaderAttachment; locale: Locale }) {
  const { title, originalName, file, bytes } = attachment;
  return (
    <a href={`/media/${file}`}>
      {title ? <Worded words={title} locale={locale} /> : originalName}
      <span className="label">
        {' '}
        ({typeOf(file)}, {formatFileSize(bytes, locale)})
      </span>
    </a>
  );
}
