import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { ReaderDocument } from '../../../../../../../components/reader/frame/document.tsx';
import '../../../../../../../components/reader/styles/reader.css';
import { localeOf } from '../../../../../../(reader)/params.ts';
import { siteOf } from '../../../../../../(reader)/reads.ts';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = { robots: { index: false, follow: false } };

export const viewport: Viewport = { colorScheme: 'light dark' };

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

/** The same document as every reader page has, so that a preview looks like one. */
export default async function PreviewLayout({ children, params }: Props) {
  const locale = await localeOf(params);
  const site = await siteOf(locale);
  return (
    <ReaderDocument locale={locale} themeVersion={site.version} nameplate={site.nameplate?.text ?? ''}>
      {children}
    </ReaderDocument>
  );
}
