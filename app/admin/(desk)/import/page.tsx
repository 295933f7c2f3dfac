import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { ImportDesk } from '../../../../components/desk/imports/import-desk.tsx';
import { PageHead } from '../../../../components/desk/page-head.tsx';
import { Notice } from '../../../../components/ui/notice.tsx';
import { deskChoices } from '../../../../lib/articles/desk-choices.ts';
import { requireActorFor } from '../../actor.ts';
import { onImports } from '../../client-messages.ts';

export async function generateMetadata() {
  return { title: (await getTranslations('imports'))('title') };
}

/** Where Word documents become articles. */
export default async function Page() {
  const actor = await requireActorFor('article.create', '/admin/import');
  const [t, messages, { sections }] = await Promise.all([
    getTranslations('imports'),
    getMessages(),
    deskChoices(actor),
  ]);
  const choices = sections.map(({ id, name }) => ({ id, name: name[actor.interfaceLocale] }));
  return (
    <>
      <PageHead title={t('title')} intro={t('intro')} />
      {choices.length === 0 ? <Notice tone="warn">{t('noSections')}</Notice> : null}
      <NextIntlClientProvider messages={onImports(messages)}>
        <ImportDesk sections={choices} />
      </NextIntlClientProvider>
    </>
  );
}
