import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { isLocale } from '../../../lib/i18n/locales.ts';

export const dynamic = 'force-dynamic';

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

/** The document of every reader page. */
export default async function ReaderLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <html lang={locale}>
      <body>{children}</body>
    </html>
  );
}
