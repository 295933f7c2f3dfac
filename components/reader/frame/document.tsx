import type { ReactNode } from 'react';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { openSearchPath } from '../../../lib/i18n/paths.ts';
import { serifFonts } from '../fonts.ts';

type Props = { locale: Locale; themeVersion: number; nameplate: string; children: ReactNode };

/** The HTML document around every reader page; the accent comes as a stylesheet named by the settings' version. */
export function ReaderDocument({ locale, themeVersion, nameplate, children }: Props) {
  return (
    <html lang={locale}>
      <head>
        {serifFonts.map((font) => (
          <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        <link rel="stylesheet" href={`/theme.css?v=${themeVersion}`} />
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href={openSearchPath(locale)}
          title={nameplate}
        />
      </head>
      <body>{children}</body>
    </html>
  );
}
