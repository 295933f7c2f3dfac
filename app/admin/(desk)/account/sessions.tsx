import { getTranslations } from 'next-intl/server';
import { ActionForm } from '../../../../components/desk/action-form.tsx';
import { Moment } from '../../../../components/desk/moment.tsx';
import { PostForm } from '../../../../components/desk/post-form.tsx';
import { Button } from '../../../../components/ui/button.tsx';
import { Tag } from '../../../../components/ui/notice.tsx';
import { SubmitButton } from '../../../../components/ui/submit-button.tsx';
import { Cell, RowHead, Table } from '../../../../components/ui/table.tsx';
import { browserName } from '../../../../lib/accounts/browser-name.ts';
import { listOwnSessions } from '../../../../lib/accounts/queries.ts';
import { systemClock } from '../../../../lib/clock.ts';
import { currentSession } from '../../actor.ts';
import { endSession, signOutEverywhere } from './actions.ts';

/** Where one is signed in, each with a way to end it. */
export async function Sessions() {
  const session = await currentSession();
  if (!session) return null;
  const t = await getTranslations('account');
  const sessions = await listOwnSessions(session.actor, systemClock());
  return (
    <section className="grid content-start gap-4 md:col-span-2">
      <h2 className="font-bold text-base">{t('sessions')}</h2>
      <Table
        caption={t('sessions')}
        head={[
          t('browser'),
          <span key="end" className="sr-only">
            {t('signOutColumn')}
          </span>,
        ]}
      >
        {sessions.map(({ id, userAgent, createdAt, expiresAt }) => (
          <tr key={id}>
            <RowHead>
              {browserName(userAgent) || t('unknownBrowser')}
              <span className="block font-normal text-soft text-sm">
                {t('since')} <Moment at={createdAt} /> · {t('until')} <Moment at={expiresAt} />
              </span>
            </RowHead>
            <Cell className="text-right">
              {id === session.sessionId ? (
                <Tag tone="good">{t('thisSession')}</Tag>
              ) : (
                <ActionForm action={endSession} prefix={`${id}-`}>
                  <input type="hidden" name="sessionId" value={id} />
                  <SubmitButton look="plain" small>
                    {t('endSession')}
                  </SubmitButton>
                </ActionForm>
              )}
            </Cell>
          </tr>
        ))}
      </Table>
      <PostForm action={signOutEverywhere}>
        <Button look="danger">{t('signOutEverywhere')}</Button>
      </PostForm>
    </section>
  );
}
