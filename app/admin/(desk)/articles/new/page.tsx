import { getTranslations } from 'next-intl/server';
import { PageHead } from '../../../../../components/desk/page-head.tsx';
import { PostForm } from '../../../../../components/desk/post-form.tsx';
import { Button, ButtonLink } from '../../../../../components/ui/button.tsx';
import { Notice } from '../../../../../components/ui/notice.tsx';
import { deskChoices } from '../../../../../lib/articles/desk-choices.ts';
import { requireActorFor } from '../../../actor.ts';
import { create } from './create.ts';

export async function generateMetadata() {
  return { title: (await getTranslations('newArticle'))('title') };
}

/** A new article begins with where it will be filed: one press, and one writes. */
export default async function Page() {
  const actor = await requireActorFor('article.create', '/admin/articles/new');
  const t = await getTranslations('newArticle');
  const { sections } = await deskChoices(actor);
  return (
    <>
      <PageHead title={t('title')} intro={t('intro')}>
        <ButtonLink href="/admin/import">{t('fromWord')}</ButtonLink>
      </PageHead>
      {sections.length === 0 ? <Notice tone="warn">{t('noSections')}</Notice> : null}
      <PostForm action={create} className="flex max-w-3xl flex-wrap gap-2">
        {sections.map(({ id, name }) => (
          <Button key={id} name="sectionId" value={id}>
            {name[actor.interfaceLocale]}
          </Button>
        ))}
      </PostForm>
    </>
  );
}
