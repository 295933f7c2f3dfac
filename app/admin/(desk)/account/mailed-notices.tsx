import { getTranslations } from 'next-intl/server';
import { ActionForm } from '../../../../components/desk/action-form.tsx';
import { Checkbox } from '../../../../components/ui/checkbox.tsx';
import { SubmitButton } from '../../../../components/ui/submit-button.tsx';
import type { Actor } from '../../../../lib/accounts/permissions.ts';
import { sendsMail } from '../../../../lib/mail/outbox.ts';
import { unmailedKinds } from '../../../../lib/notices/queries.ts';
import { noticeKinds } from '../../../../lib/notices/schema.ts';
import { chooseMailed } from '../notices/actions.ts';

/** Which notices one gets by e-mail too. */
export async function MailedNotices({ actor }: { actor: Actor }) {
  const [t, unmailed] = await Promise.all([getTranslations('notices.mail'), unmailedKinds(actor)]);
  return (
    <section id="notices" className="grid content-start gap-4 md:col-span-2">
      <h2 className="border-ink border-b pb-1 font-bold text-base">{t('title')}</h2>
      <p className="max-w-prose text-soft">{t('intro')}</p>
      {sendsMail() ? null : <p className="max-w-prose text-warn">{t('off')}</p>}
      <ActionForm action={chooseMailed} prefix="mailed-" className="grid gap-4" savedText={t('saved')}>
        <fieldset className="grid gap-x-12 gap-y-1 md:grid-cols-2">
          <legend className="sr-only">{t('title')}</legend>
          {noticeKinds.map((kind) => (
            <Checkbox
              key={kind}
              name="mailed"
              value={kind}
              defaultChecked={!unmailed.includes(kind)}
              label={t(`kinds.${kind}`)}
            />
          ))}
        </fieldset>
        <div>
          <SubmitButton look="plain">{t('save')}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  );
}
