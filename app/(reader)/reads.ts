import { cache } from 'react';
import { readArchive } from '../../lib/articles/archive.ts';
import { documentNews, documentNewsElsewhere } from '../../lib/articles/document-news.ts';
import { documentAt, documentsPage } from '../../lib/articles/document-register.ts';
import { readFrontPage } from '../../lib/articles/front-page.ts';
import type { NewsList } from '../../lib/articles/news-list.ts';
import { newsPage, sectionNews, seriesNews, unitNews } from '../../lib/articles/news-list.ts';
import { personAt, personNews, personNewsElsewhere } from '../../lib/articles/person-news.ts';
import { sectionAt, seriesAt, unitAt } from '../../lib/articles/places.ts';
import { atAddress, storyElsewhere } from '../../lib/articles/queries.ts';
import { readSite } from '../../lib/settings/site.ts';
import { askedPage } from '../../lib/text/paging.ts';

/** What both a page and its metadata need, read once a request. */
export const siteOf = cache(readSite);
export const frontOf = cache(readFrontPage);
export const addressOf = cache(atAddress);
export const elsewhereOf = cache(storyElsewhere);
export const sectionOf = cache(sectionAt);
export const unitOf = cache(unitAt);
export const seriesOf = cache(seriesAt);
export const archiveOf = cache(readArchive);
export const documentOf = cache(documentAt);
export const documentsOf = cache(documentsPage);
export const newsCiting = cache(documentNews);
export const newsCitingElsewhere = cache(documentNewsElsewhere);
export const personOf = cache(personAt);
export const newsBy = cache(personNews);
export const newsByElsewhere = cache(personNewsElsewhere);
export const newsOf = cache(newsPage);
export const newsInSection = cache(sectionNews);
export const newsFromUnit = cache(unitNews);
export const newsInSeries = cache(seriesNews);

/** A page of a list; `redundant` when its address names page 1, which has a simpler one. */
export type AskedList<List = NewsList> = List & { redundant: boolean };

/** The page of a list that an address asks for; null when the number is malformed or beyond the last page. */
export async function askedList<List = NewsList>(
  value: string | string[] | undefined,
  read: (page: number) => Promise<List | null>,
): Promise<AskedList<List> | null> {
  const asked = askedPage(value);
  const list = asked && (await read(asked.page));
  return asked && list && { ...list, redundant: asked.redundant };
}
