import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { isLocale } from '../../lib/i18n/locales.ts';
import { deskSettings } from './settings.ts';

/** The frame of pages in front of the desk: the newspaper's name, and one thing to do. */
export async function Door({
  title,
  wide = false,
  children,
}: {
  title: string;
  wide?: boolean;
  children: ReactNode;
}) {
  const locale = await getLocale();
  const { texts } = await deskSettings();
  const { nameplate, institution } = texts[isLocale(locale) ? locale : 'vi'];
  return (
    <main
      id="content"
      tabIndex={-1}
      className={`mx-auto grid w-full ${wide ? 'max-w-xl' : 'max-w-sm'} flex-1 content-center gap-6 px-4 py-10 outline-none`}
    >
      <header className="border-ink border-b pb-4 text-center">
        <p className="font-bold font-serif text-3xl leading-snug">{nameplate}</p>
        <p className="text-soft text-sm">{institution}</p>
      </header>
      <h1 className="font-bold text-lg">{title}</h1>
      {children}
    </main>
  );
}
