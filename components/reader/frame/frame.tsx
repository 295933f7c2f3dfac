import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Locale } from '../../../lib/i18n/locales.ts';
import type { Site } from '../../../lib/settings/site.ts';
import { Footer } from './footer.tsx';
import type { Elsewhere } from './language-switch.tsx';
import { Nameplate } from './nameplate.tsx';
import { type Here, SectionNav } from './section-nav.tsx';
import { SiteNotice } from './site-notice.tsx';
import { TopBar } from './top-bar.tsx';

type Props = {
  locale: Locale;
  site: Site;
  /** Which of the frame's links this page is, or lies under. */
  here: Here | null;
  elsewhere: Elsewhere;
  updated?: Date | null;
  children: ReactNode;
};

/** Everything around the content of a reader page: top bar, nameplate, sections, footer. */
export async function Frame({ locale, site, here, elsewhere, updated, children }: Props) {
  const t = await getTranslations({ locale, namespace: 'site' });
  return (
    <>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <header>
        {site.notice && <SiteNotice notice={site.notice} locale={locale} timeZone={site.timeZone} />}
        <TopBar
          locale={locale}
          site={site}
          elsewhere={elsewhere}
          updated={updated ?? null}
          search={here?.link !== 'search'}
        />
        <Nameplate locale={locale} site={site} />
        <SectionNav locale={locale} sections={site.sections} here={here} />
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Footer locale={locale} site={site} />
    </>
  );
}
