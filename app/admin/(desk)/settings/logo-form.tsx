'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import { IssueText } from '../../../../components/desk/issue-text.tsx';
import { controlProps, Field } from '../../../../components/ui/field.tsx';
import { FileInput } from '../../../../components/ui/file-input.tsx';
import { FormContextProvider } from '../../../../components/ui/form-context.tsx';
import { SubmitButton } from '../../../../components/ui/submit-button.tsx';
import type { Issue } from '../../../../lib/issue.ts';
import { acceptImages } from '../../../../lib/media/limits.ts';

async function send(form: HTMLFormElement): Promise<Issue[]> {
  try {
    const body = new FormData(form);
    const answer = await fetch(form.action, {
      method: 'POST',
      body,
      headers: { accept: 'application/json' },
    });
    return (await answer.json()).issues;
  } catch {
    return [{ field: '', key: navigator.onLine ? 'failed' : 'offline' }];
  }
}

/** Sends a logo without leaving the page, so that the settings being typed beside it stay; before scripts load, as a plain post. */
export function LogoForm({ outcome }: { outcome?: Issue }) {
  const t = useTranslations('settings');
  const words = useTranslations('shell');
  const router = useRouter();
  const [issues, setIssues] = useState<readonly Issue[]>(outcome ? [outcome] : []);
  const [pending, start] = useTransition();
  const error = issues[0] ? <IssueText issue={issues[0]} /> : undefined;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (pending) return;
    start(async () => {
      const found = await send(form);
      setIssues(found);
      if (found.length > 0) return;
      form.reset();
      router.refresh();
    });
  };
  return (
    <form
      method="post"
      action="/api/logo"
      encType="multipart/form-data"
      onSubmit={submit}
      aria-busy={pending || undefined}
      className="grid gap-3"
    >
      <FormContextProvider value={{ prefix: 'logo-', errors: [], pending }}>
        <Field id="logo-file" label={t('logoFile')} hint={t('logoHint')} error={error}>
          <FileInput
            {...controlProps('logo-file', { hint: true, error })}
            choose={words('chooseFile')}
            none={words('noFile')}
            name="file"
            accept={acceptImages}
            required
          />
        </Field>
        <div>
          <SubmitButton look="plain">{t('logoSend')}</SubmitButton>
        </div>
      </FormContextProvider>
    </form>
  );
}
