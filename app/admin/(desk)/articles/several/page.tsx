import { NextIntlClientProvider, useTranslations } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { ActionForm } from '../../../../../components/desk/action-form.tsx';
import { ProspectTable } from '../../../../../components/desk/articles/prospects.tsx';
import { SeveralResults } from '../../../../../components/desk/articles/several-results.tsx';
import { PageHead } from '../../../../../components/desk/page-head.tsx';
import { ButtonLink } from '../../../../../components/ui/button.tsx';
import { Checkbox } from '../../../../../components/ui/checkbox.tsx';
import { SelectField } from '../../../../../components/ui/select-field.tsx';
import { SubmitButton } from '../../../../../components/ui/submit-button.tsx';
import { TextArea } from '../../../../../components/ui/text-field.tsx';
import { deskChoices } from '../../../../../lib/articles/desk-choices.ts';
import { locales } from '../../../../../lib/i18n/locales.ts';
import { publishingLimits } from '../../../../../lib/publishing/schema.ts';
import { outlookOfSeveral, severalActionsOf } from '../../../../../lib/several/outlook.ts';
import type { SeveralAction } from '../../../../../lib/several/schema.ts';
import { requireActor } from '../../../actor.ts';
import { onList } from '../../../client-messages.ts';
import { listAddressOf } from '../list-address.ts';
import { actOnThem } from './act-on-them.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata() {
  return { title: (await getTranslations('several'))('title') };
}

type Choice = { value: string; label: string };

/** What an action needs to know besides the articles. */
function Particulars({ action, places }: { action: SeveralAction; places: Choice[] }) {
  const t = useTranslations('several');
  if (action === 'trash') return null;
  if (action === 'section' || action === 'unit') {
    const name = action === 'section' ? 'sectionId' : 'unitId';
    return (
      <SelectField
        name={name}
        label={t(`to.${action}`)}
        hint={t(`hint.${action}`)}
        options={places}
        empty=""
      />
    );
  }
  return (
    <>
      <fieldset className="grid gap-1">
        <legend className="mb-1 font-semibold text-sm">{t('languages')}</legend>
        {locales.map((locale) => (
          <Checkbox key={locale} name="locale" value={locale} defaultChecked label={t(`in.${locale}`)} />
        ))}
      </fieldset>
      {action === 'withdraw' ? (
        <TextArea
          name="reason"
          label={t('reason')}
          hint={t('reasonHint')}
          maxLength={publishingLimits.reason}
        />
      ) : (
        <p className="max-w-prose text-soft text-sm">{t('minor')}</p>
      )}
    </>
  );
}

/** Says what will happen to each of several articles, does it at a press, and says what became of each. */
export default async function Page({ searchParams }: Props) {
  const asked = await searchParams;
  const actor = await requireActor('/admin/articles');
  const locale = actor.interfaceLocale;
  const t = await getTranslations('several');
  const back = listAddressOf(asked.list);
  const action = severalActionsOf(actor).find((one) => one === asked.action);
  const ids = [asked.id ?? []].flat();
  const outlooks = action ? await outlookOfSeveral(actor, action, ids) : [];
  if (!action || outlooks.length === 0) {
    return (
      <>
        <PageHead title={t('title')} intro={t('none')} />
        <ButtonLink href={back}>{t('back')}</ButtonLink>
      </>
    );
  }
  const { sections, units } = await deskChoices(actor);
  const places = (action === 'unit' ? units : sections).map(({ id, name }) => ({
    value: id,
    label: name[locale],
  }));
  return (
    <NextIntlClientProvider messages={onList(await getMessages())}>
      <PageHead title={t(`heading.${action}`, { count: outlooks.length })} intro={t(`intro.${action}`)} />
      <ActionForm
        action={actOnThem.bind(null, action)}
        className="grid max-w-4xl gap-5"
        labels={{
          locales: t('languages'),
          reason: t('reason'),
          sectionId: t('to.section'),
          unitId: t('to.unit'),
        }}
      >
        <SeveralResults back={back}>
          {outlooks.map(({ articleId, versions: { shared, vi, en }, seen }) => (
            <input
              key={articleId}
              type="hidden"
              name="item"
              value={[articleId, shared, vi, en, seen.join(',')].join(':')}
            />
          ))}
          <ProspectTable action={action} outlooks={outlooks} locale={locale} />
          <Particulars action={action} places={places} />
          <div className="flex flex-wrap gap-2">
            <SubmitButton look={action === 'withdraw' || action === 'trash' ? 'danger' : 'primary'}>
              {t(`submit.${action}`)}
            </SubmitButton>
            <ButtonLink look="quiet" href={back}>
              {t('back')}
            </ButtonLink>
          </div>
        </SeveralResults>
      </ActionForm>
    </NextIntlClientProvider>
  );
}
