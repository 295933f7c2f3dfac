import { getTranslations } from 'next-intl/server';
import { ActionForm } from '../../../components/desk/action-form.tsx';
import { SubmitButton } from '../../../components/ui/submit-button.tsx';
import { ownFactors } from '../../../lib/accounts/own-factors.ts';
import type { Visitor } from '../../../lib/accounts/session.ts';
import { renewCodesAction } from './actions.ts';
import { Authenticator } from './authenticator.tsx';
import { Passkeys } from './passkeys.tsx';

/** Everything about one's own second factors; its headings are of this level. */
export async function Factors({ person, heading: Heading }: { person: Visitor; heading: 'h2' | 'h3' }) {
  const t = await getTranslations('factors');
  const factors = await ownFactors(person);
  const hasAny = factors.totpSince !== null || factors.passkeys.length > 0;
  return (
    <div className="grid gap-x-12 gap-y-8 md:grid-cols-2">
      <Authenticator person={person} factors={factors} heading={Heading} />
      <Passkeys passkeys={factors.passkeys} heading={Heading} />
      {hasAny && person.standing === 'in' ? (
        <section className="grid content-start gap-3">
          <Heading className="font-semibold">{t('recovery')}</Heading>
          <p className="text-soft">{t('recoveryLeft', { count: factors.recoveryCodes })}</p>
          <ActionForm
            action={renewCodesAction}
            prefix="codes-"
            className="grid gap-3"
            savedText={t('renewed')}
          >
            <div>
              <SubmitButton look="plain" small>
                {t('renew')}
              </SubmitButton>
            </div>
          </ActionForm>
        </section>
      ) : null}
    </div>
  );
}
