import type { Locale } from '../i18n/locales.ts';
import { frontPath } from '../i18n/paths.ts';
import type { Site } from '../settings/site.ts';
import { absolute } from './address.ts';

/** A thing in the words of schema.org. */
export type Thing = Record<string, unknown> & { '@type': string | string[] };

/** By which other things name the institution. */
export const organizationId = (): string => absolute('/#organization');

/** The institution that publishes the news. */
export function newsOrganization(site: Site, locale: Locale): Thing {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': organizationId(),
    name: site.institution?.text,
    alternateName: site.nameplate?.text,
    slogan: site.tagline?.text,
    url: absolute(frontPath(locale)),
    logo: site.logoFile ? { '@type': 'ImageObject', url: absolute(`/media/${site.logoFile}`) } : undefined,
    email: site.email || undefined,
    telephone: site.phone || undefined,
    address: site.address?.text,
  };
}

/** The institution where another thing names it. */
export const publisher = (site: Site, locale: Locale): Thing => {
  const { '@type': type, '@id': id, name, url, logo } = newsOrganization(site, locale);
  return { '@type': type, '@id': id, name, url, logo };
};

/** The newspaper of one language. */
export const webSite = (site: Site, locale: Locale): Thing => ({
  '@type': 'WebSite',
  '@id': absolute(`${frontPath(locale)}#website`),
  name: site.nameplate?.text,
  url: absolute(frontPath(locale)),
  inLanguage: locale,
  publisher: { '@id': organizationId() },
});
