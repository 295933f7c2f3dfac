import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { ReaderDocument } from '../../../components/reader/frame/document.tsx';
import { grounds } from '../../../lib/settings/contrast.ts';
import { localeOf } from '../params.ts';
import { siteOf } from '../reads.ts';
import '../../../components/reader/styles/reader.css';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  icons: {
    icon: [
      { url: '/favicon.ico', sizes: '32x32' },
      { url: '/icon.svg', type: 'image/svg+xml' },
    ],
    apple: '/apple-touch-icon.png',
  },
};

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: grounds.light },
    { media: '(prefers-color-scheme: dark)', color: grounds.dark },
  ],
};

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

/** The document of every reader page. */
export default async function ReaderLayout({ children, params }: Props) {
  const locale = await localeOf(params);
  const site = await siteOf(locale);
  return (
    <ReaderDocument locale={locale} themeVersion={site.version} nameplate={site.nameplate?.text ?? ''}>
      {children}
    </ReaderDocument>
  );
}
