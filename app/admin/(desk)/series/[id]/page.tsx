import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { ActionForm } from '../../../../../components/desk/action-form.tsx';
import { SeriesStories } from '../../../../../components/desk/series/series-stories.tsx';
import { HiddenField } from '../../../../../components/ui/hidden-field.tsx';
import { SubmitButton } from '../../../../../components/ui/submit-button.tsx';
import { readNames } from '../../../../../lib/names/queries.ts';
import { storiesOfSeries } from '../../../../../lib/series/queries.ts';
import { requireActorFor } from '../../../actor.ts';
import { onSeries } from '../../../client-messages.ts';
import { EditNameForm } from '../../_names/edit-form.tsx';
import { relatedItemOf } from '../../articles/related-item.ts';
import { orderStories } from './order-stories.ts';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('seriesDesk'))('edit') };
}

/** A series: its names, and its stories in their order. */
export default async function SeriesPage({ params }: Props) {
  const { id } = await params;
  const actor = await requireActorFor('series.edit', `/admin/series/${id}`);
  const [entry, found, t] = await Promise.all([
    readNames('series', id),
    storiesOfSeries(actor, id),
    getTranslations('seriesDesk'),
  ]);
  if (!entry || !found) notFound();
  const items = found.stories.map((story) => relatedItemOf(story, actor.interfaceLocale));
  return (
    <NextIntlClientProvider messages={onSeries(await getMessages())}>
      <EditNameForm kind="series" entry={entry}>
        <section className="grid max-w-3xl gap-3 border-line border-t pt-4">
          <h2 id="stories" className="font-bold text-base">
            {t('stories')}
          </h2>
          <p className="text-soft">{t('storiesHint')}</p>
          <ActionForm
            action={orderStories.bind(null, id)}
            prefix="stories-"
            className="grid gap-3"
            savedText={t('ordered')}
          >
            <HiddenField name="order" value={String(found.order)} />
            <SeriesStories key={found.order} stored={items} />
            <div>
              <SubmitButton>{t('saveOrder')}</SubmitButton>
            </div>
          </ActionForm>
        </section>
      </EditNameForm>
    </NextIntlClientProvider>
  );
}
