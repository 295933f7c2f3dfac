import type { Crumb } from '../i18n/trail.ts';
import { absolute } from './address.ts';
import type { Thing } from './organization.ts';

/** The way to a page, from the front page to the page itself; a step that is no page is left out, as search engines ask. */
export const breadcrumbs = (trail: readonly Crumb[]): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail
    .flatMap(({ name, path }) => (path ? [{ name, path }] : []))
    .map(({ name, path }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name,
      item: absolute(path),
    })),
});
