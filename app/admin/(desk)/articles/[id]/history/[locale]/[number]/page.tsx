import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { ActionForm } from '../../../../../../../../components/desk/action-form.tsx';
import { BodyText } from '../../../../../../../../components/desk/editor/body-text.tsx';
import { PageHead } from '../../../../../../../../components/desk/page-head.tsx';
import { ButtonLink } from '../../../../../../../../components/ui/button.tsx';
import { SubmitButton } from '../../../../../../../../components/ui/submit-button.tsx';
import { TextField } from '../../../../../../../../components/ui/text-field.tsx';
import { revisionText } from '../../../../../../../../lib/revisions/queries.ts';
import { revisionNameLimit } from '../../../../../../../../lib/translations/limits.ts';
import { dayAndTime } from '../../../day-and-time.ts';
import { openLanguage } from '../../../language.ts';
import { thumbsOf } from '../../../thumbs.ts';
import { restore } from './restore.ts';
import { setName } from './set-name.ts';

type Props = { params: Promise<{ id: string; locale: string; number: string }> };

export async function generateMetadata({ params }: Props) {
  const { locale, number } = await params;
  const t = await getTranslations('history');
  return { title: t('oneTitle', { locale, number }) };
}

/** One language's text as it was saved then, and the way to bring it back. */
export default async function Page(props: Props) {
  const { actor, article, locale, translation } = await openLanguage(props, 'history');
  const number = Number((await props.params).number);
  const asked = Number.isSafeInteger(number) ? { articleId: article.id, locale, number } : null;
  const found = asked && (await revisionText(actor, asked));
  if (!found) notFound();
  const t = await getTranslations('history');
  const format = await getFormatter();
  const { text, savedAt, savedBy } = found;
  const time = format.dateTime(savedAt, dayAndTime);
  const isCurrent = number === translation.version;
  return (
    <div className="max-w-3xl">
      <PageHead title={t('oneTitle', { locale, number })} intro={t('savedBy', { by: savedBy, time })}>
        {isCurrent ? null : (
          <ButtonLink
            href={`/admin/articles/${article.id}/history/${locale}/compare?from=${number}&to=${translation.version}`}
          >
            {t('compare')}
          </ButtonLink>
        )}
        <ButtonLink href={`/admin/articles/${article.id}/history/${locale}`}>{t('all')}</ButtonLink>
      </PageHead>
      <article lang={locale} className="border-line border-y py-4">
        <h2 className="font-[650] font-serif text-[1.625rem] leading-[1.32]">{text.title}</h2>
        <p className="pt-2 font-serif text-[1.0625rem] leading-[1.6]">{text.sapo}</p>
        <BodyText body={text.body} locale={locale} thumbs={await thumbsOf(text.body)} />
      </article>
      {article.may.edit ? (
        <ActionForm
          action={setName.bind(null, article.id, locale, number)}
          labels={{ name: t('name') }}
          savedText={t('named')}
          className="grid max-w-prose gap-3 border-line border-b py-4"
        >
          <TextField
            name="name"
            label={t('name')}
            hint={t('nameHint', { limit: revisionNameLimit })}
            defaultValue={found.name}
          />
          <div>
            <SubmitButton look="plain">{t('setName')}</SubmitButton>
          </div>
        </ActionForm>
      ) : null}
      {isCurrent || !article.may.edit ? null : (
        <ActionForm action={restore.bind(null, article.id, locale, number)} className="grid gap-3 py-4">
          <input type="hidden" name="version" value={translation.version} />
          <p className="max-w-prose">{t('restoreText', { number, next: translation.version + 1 })}</p>
          <div>
            <SubmitButton look="plain">{t('restore')}</SubmitButton>
          </div>
        </ActionForm>
      )}
    </div>
  );
}
