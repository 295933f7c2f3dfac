import { redirect } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { LibraryFilterForm } from '../../../../components/desk/library/library-filter.tsx';
import { PhotoGrid } from '../../../../components/desk/library/photo-grid.tsx';
import { UploadPanel } from '../../../../components/desk/library/upload-panel.tsx';
import { PageHead } from '../../../../components/desk/page-head.tsx';
import { Pagination } from '../../../../components/ui/pagination.tsx';
import { libraryChoices, listMedia } from '../../../../lib/media/queries.ts';
import { LibraryFilter } from '../../../../lib/media/schema.ts';
import { requireActorFor } from '../../actor.ts';
import { onLibrary } from '../../client-messages.ts';
import { deskTimeZone } from '../../settings.ts';
import { libraryPhoto } from './library-photo.ts';
import { Outcome } from './outcome.tsx';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  return { title: (await getTranslations('media'))('title') };
}

/** The address of a page of the library, narrowed as it is. */
function addressOf({ q, lacking, state, by, month }: LibraryFilter, page: number): string {
  const said = new URLSearchParams({
    ...(q && { q }),
    ...(lacking && { lacking }),
    ...(state && { state }),
    ...(by && { by }),
    ...(month && { month }),
    ...(page > 1 && { page: String(page) }),
  });
  return said.size ? `/admin/media?${said}` : '/admin/media';
}

/** The library of photos. */
export default async function Page({ searchParams }: Props) {
  const actor = await requireActorFor('media.upload', '/admin/media');
  const asked = await searchParams;
  const filter = LibraryFilter.parse(asked);
  const { q: search, page } = filter;
  const timeZone = await deskTimeZone();
  const [t, messages, choices, list] = await Promise.all([
    getTranslations('media'),
    getMessages(),
    libraryChoices(actor, timeZone),
    listMedia(actor, { ...filter, search, timeZone }),
  ]);
  if (page > list.pages) redirect(addressOf(filter, list.pages));
  return (
    <div className="grid gap-5">
      <div>
        <PageHead title={t('title')} intro={t('intro')} />
        <NextIntlClientProvider messages={onLibrary(messages)}>
          <UploadPanel />
        </NextIntlClientProvider>
        <Outcome asked={asked} />
      </div>
      <LibraryFilterForm filter={filter} choices={choices} />
      <p role="status" className="text-[0.8125rem] text-soft">
        {t('count', { count: list.total })}
      </p>
      {list.items.length > 0 ? (
        <PhotoGrid photos={list.items.map((item) => libraryPhoto(item, actor.interfaceLocale))} />
      ) : null}
      <Pagination
        page={page}
        pages={list.pages}
        href={(to) => addressOf(filter, to)}
        label={t('pages')}
        pageLabel={(to) => t('page', { page: to })}
      />
    </div>
  );
}
