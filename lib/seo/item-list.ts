import type { NewsItem } from '../articles/news-item.ts';
import type { Locale } from '../i18n/locales.ts';
import { articlePath } from '../i18n/paths.ts';
import { absolute } from './address.ts';
import type { Thing } from './organization.ts';

/**
 * A list of stories as it stands on a page.
 * @param before How many stories stand on the pages before.
 */
export const itemList = (locale: Locale, items: readonly NewsItem[], before = 0): Thing => ({
  '@type': 'ItemList',
  itemListElement: items.map((item, place) => ({
    '@type': 'ListItem',
    position: before + place + 1,
    url: absolute(articlePath(locale, item.slug)),
    name: item.title,
  })),
});
