import type { ReactNode } from 'react';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { serifFonts } from '../fonts.ts';

type Props = { locale: Locale; themeVersion: number; children: ReactNode };

/** The HTML document around every reader page; the accent comes as a stylesheet named by the settings' version. */
export function ReaderDocument({ locale, themeVersion, children }: Props) {
  return (
    <html lang={locale}>
      <head>
        {serifFonts.map((font) => (
          <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        <link rel="stylesheet" href={`/theme.css?v=${themeVersion}`} />
      </head>
      <body>{children}</body>
    </html>
  );
}
