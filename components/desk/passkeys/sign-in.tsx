'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Issue } from '../../../lib/issue.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { IssueText } from '../issue-text.tsx';
import { post } from './post.ts';
import { usePasskeysSupported } from './supported.ts';

const address = '/admin/sign-in/passkey';

/** Asks the browser for a passkey; null when the person turns away. */
async function answerTo(options: PublicKeyCredentialRequestOptionsJSON) {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  const credential = await navigator.credentials.get({ publicKey }).catch(() => null);
  return credential ? (credential as PublicKeyCredential).toJSON() : null;
}

/** Signs in with a passkey, where the browser knows of such; needs scripts, as passkeys do. */
export function PasskeySignIn({ back }: { back: string }) {
  const t = useTranslations('passkeys');
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [pending, setPending] = useState(false);
  if (!usePasskeysSupported()) return null;

  const signIn = async () => {
    setPending(true);
    setIssues([]);
    const asked = await post<PublicKeyCredentialRequestOptionsJSON>(address);
    const response = asked.ok ? await answerTo(asked.data) : null;
    const signed = response ? await post(address, { response }) : null;
    if (signed?.ok) {
      window.location.assign(back);
      return;
    }
    setPending(false);
    if (!asked.ok) setIssues(asked.issues);
    else if (signed && !signed.ok) setIssues(signed.issues);
    else setIssues([{ field: '', key: 'passkeyNone' }]);
  };

  return (
    <div className="grid gap-3">
      <Button
        type="button"
        onClick={pending ? undefined : signIn}
        aria-disabled={pending || undefined}
        className="w-full"
      >
        {t('signIn')}
      </Button>
      {issues.map((issue) => (
        <Notice key={issue.key} tone="bad">
          <IssueText issue={issue} />
        </Notice>
      ))}
    </div>
  );
}
