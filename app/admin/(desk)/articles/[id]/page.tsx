import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { type Just, JustDone } from '../../../../../components/desk/publishing/just-done.tsx';
import { WritingScreen } from '../../../../../components/desk/writing/writing-screen.tsx';
import { requireActor } from '../../../actor.ts';
import { onWritingScreen } from '../../../client-messages.ts';
import { articleView } from './article-view.ts';
import { choicesFor } from './choices.ts';
import { talksOf } from './comments/talks-of.ts';
import { savePosted } from './save-posted.ts';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Just> };

/** Read once for the title and the page. */
const viewOf = cache(articleView);

async function open({ params }: Pick<Props, 'params'>) {
  const { id } = await params;
  const actor = await requireActor(`/admin/articles/${id}`);
  const view = await viewOf(actor, id);
  return view ? { actor, view } : notFound();
}

export async function generateMetadata(props: Props) {
  const { view } = await open(props);
  const t = await getTranslations('editor');
  return { title: view.draft.vi.title || view.draft.en.title || t('untitled') };
}

/** The writing screen. */
export default async function Page(props: Props) {
  const { actor, view } = await open(props);
  return (
    <NextIntlClientProvider messages={onWritingScreen(await getMessages())}>
      <WritingScreen
        actorId={actor.id}
        view={view}
        choices={await choicesFor(actor)}
        talks={await talksOf(actor, view.articleId)}
        savePosted={savePosted.bind(null, view.articleId)}
        notice={<JustDone just={await props.searchParams} texts={view.texts} />}
      />
    </NextIntlClientProvider>
  );
}
