import { getTranslations } from 'next-intl/server';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { documentKind } from '../../../lib/text/document-kind.ts';

/** A document's kind, where its number tells it, and its number. */
export async function DocumentName({ number, locale }: { number: string; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'article.documentKind' });
  const kind = documentKind(number);
  return (
    <>
      {kind && `${t(kind)} `}
      <span className="document-number">{number}</span>
    </>
  );
}
