import type { Metadata, Viewport } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { onClient } from './client-messages.ts';
import './desk.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell');
  return {
    title: { default: t('desk'), template: `%s – ${t('desk')}` },
    robots: { index: false, follow: false },
    referrer: 'same-origin',
  };
}

export const viewport: Viewport = { colorScheme: 'light dark' };

/** Every page of the desk and the sign-in page, in the language of whoever looks at it. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations('shell');
  return (
    <html lang={await getLocale()} data-scroll-behavior="smooth">
      <body className="flex min-h-dvh flex-col">
        <a
          href="#content"
          className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-ink focus:p-3 focus:text-paper"
        >
          {t('skip')}
        </a>
        <NextIntlClientProvider messages={onClient(await getMessages())}>{children}</NextIntlClientProvider>
      </body>
    </html>
  );
}
