import { getTranslations } from 'next-intl/server';
import { ActionForm } from '../../../components/desk/action-form.tsx';
import { Moment } from '../../../components/desk/moment.tsx';
import { NewPasskey } from '../../../components/desk/passkeys/new.tsx';
import { SubmitButton } from '../../../components/ui/submit-button.tsx';
import { Cell, RowHead, Table } from '../../../components/ui/table.tsx';
import type { OwnPasskey } from '../../../lib/accounts/own-factors.ts';
import { removePasskeyAction } from './actions.ts';

/** One's passkeys, each with a way to remove it, and a new one. */
export async function Passkeys({
  passkeys,
  heading: Heading,
}: {
  passkeys: readonly OwnPasskey[];
  heading: 'h2' | 'h3';
}) {
  const t = await getTranslations('passkeys');
  return (
    <section className="grid content-start gap-3">
      <Heading className="font-semibold">{t('title')}</Heading>
      <p className="text-soft">{t('text')}</p>
      {passkeys.length > 0 ? (
        <Table
          caption={t('title')}
          head={[
            t('name'),
            <span key="remove" className="sr-only">
              {t('remove')}
            </span>,
          ]}
        >
          {passkeys.map(({ id, name, createdAt, lastUsedAt }) => (
            <tr key={id}>
              <RowHead>
                {name}
                <span className="block font-normal text-soft text-sm">
                  {t('since')} <Moment at={createdAt} />
                  {lastUsedAt ? (
                    <>
                      {' '}
                      · {t('lastUsed')} <Moment at={lastUsedAt} />
                    </>
                  ) : null}
                </span>
              </RowHead>
              <Cell className="text-right">
                <ActionForm action={removePasskeyAction} prefix={`${id}-`} className="grid gap-2">
                  <input type="hidden" name="passkeyId" value={id} />
                  <SubmitButton look="danger" small>
                    {t('remove')} <span className="sr-only">{name}</span>
                  </SubmitButton>
                </ActionForm>
              </Cell>
            </tr>
          ))}
        </Table>
      ) : null}
      <NewPasskey />
    </section>
  );
}
