import { getTranslations } from 'next-intl/server';
import { ActionForm } from '../../../components/desk/action-form.tsx';
import { Moment } from '../../../components/desk/moment.tsx';
import { Button } from '../../../components/ui/button.tsx';
import { SubmitButton } from '../../../components/ui/submit-button.tsx';
import { TextField } from '../../../components/ui/text-field.tsx';
import { pendingSecret } from '../../../lib/accounts/authenticator.ts';
import type { OwnFactors } from '../../../lib/accounts/own-factors.ts';
import type { Visitor } from '../../../lib/accounts/session.ts';
import { totpAddress } from '../../../lib/accounts/totp.ts';
import { qrOf } from '../../../lib/text/qr.ts';
import { deskSettings } from '../settings.ts';
import { authenticatorAction } from './actions.ts';

/** The secret as a QR code, and in letters for those who type it. */
async function Secret({ secret, email }: { secret: string; email: string }) {
  const t = await getTranslations('factors');
  const { texts } = await deskSettings();
  const { size, path } = qrOf(totpAddress(secret, texts.vi.nameplate, email));
  return (
    <div className="grid gap-3">
      <p>{t('scan')}</p>
      <svg
        viewBox={`-4 -4 ${size + 8} ${size + 8}`}
        role="img"
        aria-label={t('qrCode')}
        className="size-52 bg-white text-black"
        shapeRendering="crispEdges"
      >
        <path d={path} transform="translate(0 .5)" stroke="currentColor" strokeWidth="1" fill="none" />
      </svg>
      <p className="text-soft text-sm">
        {t('typeSecret')}{' '}
        <code className="select-all break-all font-mono text-ink">{secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
    </div>
  );
}

/** Setting up an authenticator app, or removing it: one form, so that what it says outlives each step. */
export async function Authenticator({
  person,
  factors,
  heading: Heading,
}: {
  person: Visitor;
  factors: OwnFactors;
  heading: 'h2' | 'h3';
}) {
  const t = await getTranslations('factors');
  const { totpSince } = factors;
  const secret = totpSince ? null : await pendingSecret(person);
  return (
    <section className="grid content-start gap-3">
      <Heading className="font-semibold">{t('app')}</Heading>
      <ActionForm
        action={authenticatorAction}
        prefix="app-"
        className="grid gap-3"
        labels={{ code: t('code') }}
        savedText={totpSince ? t('appAdded') : null}
      >
        {totpSince ? (
          <>
            <p className="text-soft">
              {t('appSince')} <Moment at={totpSince} />.
            </p>
            <div>
              <SubmitButton look="danger" small name="intent" value="remove">
                {t('removeApp')}
              </SubmitButton>
            </div>
          </>
        ) : secret ? (
          <>
            <Secret secret={secret} email={person.email} />
            <TextField
              name="code"
              required
              inputMode="numeric"
              autoComplete="one-time-code"
              label={t('code')}
              hint={t('codeHint')}
            />
            <div className="flex flex-wrap gap-2">
              <SubmitButton name="intent" value="confirm">
                {t('confirm')}
              </SubmitButton>
              <Button look="quiet" name="intent" value="giveUp">
                {t('giveUp')}
              </Button>
            </div>
          </>
        ) : (
          <>
            <p className="text-soft">{t('appText')}</p>
            <div>
              <SubmitButton look="plain" name="intent" value="begin">
                {t('begin')}
              </SubmitButton>
            </div>
          </>
        )}
      </ActionForm>
    </section>
  );
}
