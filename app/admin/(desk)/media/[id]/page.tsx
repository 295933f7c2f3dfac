import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { PhotoImage } from '../../../../../components/desk/library/photo-image.tsx';
import { PageHead } from '../../../../../components/desk/page-head.tsx';
import { ButtonLink } from '../../../../../components/ui/button.tsx';
import { deskPhoto } from '../../../../../lib/media/desk-photo.ts';
import { LibraryFilter } from '../../../../../lib/media/schema.ts';
import { requireActorFor } from '../../../actor.ts';
import { onPhoto } from '../../../client-messages.ts';
import { libraryPhoto } from '../library-photo.ts';
import { Outcome } from '../outcome.tsx';
import { FilesOfPhoto } from './files-of-photo.tsx';
import { FocusForm } from './focus-form.tsx';
import { PhotoFacts } from './photo-facts.tsx';
import { RemovePhoto } from './remove-photo.tsx';
import { ShownInList } from './shown-in.tsx';
import { WordsForm } from './words-form.tsx';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function open({ params, searchParams }: Props) {
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const actor = await requireActorFor('media.upload', `/admin/media/${id}`);
  const photo = await deskPhoto(actor, id, LibraryFilter.shape.page.parse(asked.page));
  return photo ? { actor, photo } : notFound();
}

export async function generateMetadata(props: Props) {
  return { title: (await open(props)).photo.originalName };
}

/** One photo: how it looks, what is said about it, where it is shown. */
export default async function Page(props: Props) {
  const { actor, photo } = await open(props);
  const [t, messages] = await Promise.all([getTranslations('media'), getMessages()]);
  const shown = libraryPhoto(photo, actor.interfaceLocale);
  return (
    <>
      <PageHead title={photo.originalName}>
        <ButtonLink href="/admin/media" look="quiet">
          {t('back')}
        </ButtonLink>
      </PageHead>
      <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-2">
        <div className="grid gap-4">
          {photo.mayEdit ? (
            <NextIntlClientProvider messages={onPhoto(messages)}>
              <FocusForm photo={photo} shown={shown} />
            </NextIntlClientProvider>
          ) : (
            <PhotoImage
              photo={shown}
              sizes="(min-width: 64rem) 44rem, 100vw"
              widest={1280}
              eager
              className="h-auto max-h-[70vh] w-full object-contain"
            />
          )}
          <PhotoFacts photo={photo} />
          <ShownInList photo={photo} />
          {photo.mayEdit ? (
            <NextIntlClientProvider messages={onPhoto(messages)}>
              <FilesOfPhoto photo={photo} />
              <Outcome asked={{ ...(await props.searchParams), added: undefined }} />
            </NextIntlClientProvider>
          ) : null}
        </div>
        <div className="grid gap-8">
          <WordsForm photo={photo} />
          <RemovePhoto photo={photo} />
        </div>
      </div>
    </>
  );
}
