import { getTranslations } from 'next-intl/server';
import { isLocale } from '../../../../lib/i18n/locales.ts';
import { searchPath } from '../../../../lib/i18n/paths.ts';
import { openSearch } from '../../../../lib/search/open-search.ts';
import { absolute } from '../../../../lib/seo/address.ts';
import { readSite } from '../../../../lib/settings/site.ts';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ locale: string }> };

/** Tells browsers how to search this site in a language. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const [site, t] = await Promise.all([readSite(locale), getTranslations({ locale, namespace: 'search' })]);
  const text = openSearch({
    locale,
    name: site.nameplate?.text ?? '',
    description: t('description', { institution: site.institution?.text ?? '' }),
    template: absolute(searchPath(locale, { q: '{searchTerms}' })),
    icon: absolute('/icon.svg'),
  });
  return new Response(text, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
}
