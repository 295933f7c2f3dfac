import { listSize, type NewsList } from '../../lib/articles/news-list.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { atPage } from '../../lib/i18n/paths.ts';
import type { Crumb } from '../../lib/i18n/trail.ts';
import { absolute } from '../../lib/seo/address.ts';
import { breadcrumbs } from '../../lib/seo/breadcrumbs.ts';
import { itemList } from '../../lib/seo/item-list.ts';
import { publisher, type Thing, webSite } from '../../lib/seo/organization.ts';
import type { Site } from '../../lib/settings/site.ts';

type ListPage = {
  locale: Locale;
  site: Site;
  trail: readonly Crumb[];
  /** Who or what the news is about. */
  about?: Thing;
};

/** What a page of a list is about, for search engines, and the way to it. */
export function listThings(list: NewsList, { locale, site, trail, about }: ListPage): Thing[] {
  const here = trail.at(-1);
  return [
    {
      '@type': 'CollectionPage',
      url: here?.path && absolute(atPage(here.path, locale, list.page)),
      name: here?.name,
      inLanguage: locale,
      about,
      isPartOf: webSite(site, locale),
      publisher: publisher(site, locale),
      mainEntity: itemList(locale, list.items, (list.page - 1) * listSize),
    },
    breadcrumbs(trail),
  ];
}
