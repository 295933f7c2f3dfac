import type { ReaderArticle } from '../articles/published.ts';
import { otherLocale } from '../i18n/locales.ts';
import { articlePath, documentPath, personPath, seriesPath, unitPath } from '../i18n/paths.ts';
import type { Site } from '../settings/site.ts';
import { absolute } from './address.ts';
import { organizationId, publisher, type Thing } from './organization.ts';
import type { ShareImage } from './share-image.ts';

/** A length as schema.org writes it. */
const pixels = (count: number): string => `${count} px`;

const image = ({ url, width, height, alt }: ShareImage, creditText: string): Thing => ({
  '@type': 'ImageObject',
  url,
  width: pixels(width),
  height: pixels(height),
  caption: alt || undefined,
  creditText: creditText || undefined,
});

const unit = ({ locale }: ReaderArticle, name: string, slug: string | null): Thing => ({
  '@type': 'Organization',
  name,
  url: slug ? absolute(unitPath(locale, slug)) : undefined,
  parentOrganization: { '@id': organizationId() },
});

/** Who wrote it, each once; those who only took photos or translated are named as that. */
function people({ locale, credits }: ReaderArticle, roles: readonly string[]): Thing[] {
  const named = new Map<string, Thing>();
  for (const line of credits.filter((one) => one.roles.some((role) => roles.includes(role)))) {
    for (const { person, slug, unit } of line.by) {
      const of = unit && { '@type': 'Organization', name: unit.text };
      const url = slug ? absolute(personPath(locale, slug)) : undefined;
      if (person) named.set(person, { '@type': 'Person', name: person, url, affiliation: of ?? undefined });
      else if (of) named.set(of.name, of);
    }
  }
  return [...named.values()];
}

const some = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);

/** The versions in other languages: the one this was made from, or those made from it. */
function versions({ locale, otherSlug, isTranslation }: ReaderArticle): Record<string, unknown> {
  if (!otherSlug) return {};
  const other = otherLocale(locale);
  const version = {
    '@type': 'NewsArticle',
    '@id': `${absolute(articlePath(other, otherSlug))}#article`,
    url: absolute(articlePath(other, otherSlug)),
    inLanguage: other,
  };
  return isTranslation ? { translationOfWork: version } : { workTranslation: version };
}

/** What a story is a part of: the site, and its series if it is in one. */
function partOf({ locale, series }: ReaderArticle, site: Site): Thing | Thing[] {
  const whole = { '@type': 'WebSite', '@id': absolute(`/${locale}#website`), name: site.nameplate?.text };
  if (!series) return whole;
  const url = series.slug ? absolute(seriesPath(locale, series.slug)) : undefined;
  return [whole, { '@type': 'CreativeWorkSeries', name: series.name.text, url }];
}

/**
 * A story as search engines read it.
 * @param images What stands for it, best first.
 */
export function newsArticle(article: ReaderArticle, site: Site, images: readonly ShareImage[]): Thing {
  const { locale, slug, title, sapo, section, units, documents, changes, publishedAt, republishedAt, lead } =
    article;
  const url = absolute(articlePath(locale, slug));
  const issuing = units.map(({ name, slug }) => unit(article, name.text, slug));
  const authors = [...people(article, ['news', 'text']), ...issuing];
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: url,
    headline: title,
    description: sapo || undefined,
    inLanguage: locale,
    datePublished: publishedAt?.toISOString(),
    dateModified: (republishedAt ?? publishedAt)?.toISOString(),
    articleSection: section.name.text,
    image: some(images.map((one) => image(one, lead?.credit ?? ''))),
    author: authors.length > 0 ? authors : [publisher(site, locale)],
    translator: some(people(article, ['translation'])),
    sourceOrganization: some(issuing),
    publisher: publisher(site, locale),
    citation: some(
      documents.map(({ number, date, slug }) => ({
        '@type': 'CreativeWork',
        url: absolute(documentPath(locale, slug)),
        name: number,
        identifier: number,
        datePublished: date ?? undefined,
      })),
    ),
    correction: some(
      changes.flatMap(({ kind, at, note }) =>
        kind === 'correction'
          ? [{ '@type': 'CorrectionComment', text: note, datePublished: at.toISOString() }]
          : [],
      ),
    ),
    isAccessibleForFree: true,
    isPartOf: partOf(article, site),
    ...versions(article),
  };
}
