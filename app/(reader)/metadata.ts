import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { NewsList } from '../../lib/articles/news-list.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { atPage } from '../../lib/i18n/paths.ts';
import { alternates } from '../../lib/seo/alternates.ts';
import type { Site } from '../../lib/settings/site.ts';

type Page = {
  locale: Locale;
  site: Site;
  title: string;
  description?: string;
  path: string;
  /** The same page in the other language, or null where it has none. */
  otherPath: string | null;
  /** The address that picks the language itself. */
  unlocalised?: string;
};

/** Title, description and addresses of a page, for its head. */
export async function pageMetadata(page: Page): Promise<Metadata> {
  const { locale, site, title, description, path, otherPath, unlocalised } = page;
  return {
    title: await titled(locale, site, title),
    description: description || undefined,
    alternates: alternates(locale, path, otherPath, unlocalised),
  };
}

/** The head of one page of a list; each page of it has its own address, in one language only from the second on. */
export async function listMetadata(list: NewsList, page: Page): Promise<Metadata> {
  if (list.page === 1) return pageMetadata(page);
  const { locale, title, path } = page;
  const t = await getTranslations({ locale, namespace: 'paging' });
  return pageMetadata({
    ...page,
    title: t('titled', { title, page: list.page }),
    path: atPage(path, locale, list.page),
    otherPath: null,
  });
}

/** A page's title with the newspaper's name. */
export async function titled(locale: Locale, site: Site, page: string): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'site' });
  return site.nameplate ? t('title', { page, nameplate: site.nameplate.text }) : page;
}

/** The head of a page that is not there, or no longer. */
export async function absentMetadata(locale: Locale, site: Site, withdrawn = false): Promise<Metadata> {
  const t = await getTranslations({ locale });
  return {
    title: await titled(locale, site, withdrawn ? t('withdrawn.title') : t('notFound.title')),
    robots: { index: false },
  };
}
