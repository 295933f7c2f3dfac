'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { accountLimits } from '../../../lib/accounts/schema.ts';
import type { Issue } from '../../../lib/issue.ts';
import { FormContextProvider } from '../../ui/form-context.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { IssueText } from '../issue-text.tsx';
import { post } from './post.ts';
import { RecoveryCodes } from './recovery-codes.tsx';
import { usePasskeysSupported } from './supported.ts';

const address = '/admin/account/passkey';

/** Has the browser make a passkey; null when the person turns away, or the device has one already. */
async function made(options: PublicKeyCredentialCreationOptionsJSON) {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  const credential = await navigator.credentials.create({ publicKey }).catch(() => null);
  return credential ? (credential as PublicKeyCredential).toJSON() : null;
}

type Stage = { pending: boolean; issues: readonly Issue[]; codes: readonly string[]; added: boolean };

const rest: Stage = { pending: false, issues: [], codes: [], added: false };

async function add(name: string): Promise<Stage> {
  const asked = await post<PublicKeyCredentialCreationOptionsJSON>(address);
  if (!asked.ok) return { ...rest, issues: asked.issues };
  const response = await made(asked.data);
  if (!response) return { ...rest, issues: [{ field: '', key: 'passkeyNone' }] };
  const kept = await post<{ recoveryCodes: string[] }>(address, { name, response });
  return kept.ok
    ? { ...rest, added: true, codes: kept.data.recoveryCodes }
    : { ...rest, issues: kept.issues };
}

/** Makes a passkey for this account and gives it a name. */
export function NewPasskey() {
  const t = useTranslations('passkeys');
  const router = useRouter();
  const [stage, setStage] = useState(rest);
  if (!usePasskeysSupported()) return <p className="text-soft text-sm">{t('unsupported')}</p>;

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (stage.pending) return;
    const form = event.currentTarget;
    const name = String(new FormData(form).get('name') ?? '');
    setStage({ ...rest, pending: true });
    const next = await add(name);
    setStage(next);
    if (!next.added) return;
    form.reset();
    router.refresh();
  };

  const errors = stage.issues.map((issue) => ({ field: issue.field, text: <IssueText issue={issue} /> }));
  return (
    <form onSubmit={submit} className="grid gap-3" noValidate>
      <FormContextProvider value={{ prefix: 'passkey-', errors, pending: stage.pending }}>
        {errors
          .filter(({ field }) => field !== 'name')
          .map(({ text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is replaced as a whole
            <Notice key={index} tone="bad">
              {text}
            </Notice>
          ))}
        {stage.added ? (
          <Notice tone="good">
            {t('added')}
            <RecoveryCodes codes={stage.codes} />
          </Notice>
        ) : null}
        <TextField
          name="name"
          required
          maxLength={accountLimits.passkeyName}
          autoComplete="off"
          label={t('name')}
          hint={t('nameHint')}
        />
        <div>
          <SubmitButton look="plain">{t('add')}</SubmitButton>
        </div>
      </FormContextProvider>
    </form>
  );
}
