'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Issue } from '../../../lib/issue.ts';
import { acceptImages } from '../../../lib/media/limits.ts';
import { Button } from '../../ui/button.tsx';
import { FileInput } from '../../ui/file-input.tsx';
import { Notice } from '../../ui/notice.tsx';
import { IssueText } from '../issue-text.tsx';
import { sendFile } from '../uploads/send-file.ts';

type State = { share: number } | { issues: readonly Issue[] } | 'replaced' | null;

/** Where another file is brought in for a photo: a plain form before scripts load; afterwards it goes up when it is chosen. */
export function ReplacePanel({ mediaId, version }: { mediaId: string; version: number }) {
  const t = useTranslations('media.files');
  const words = useTranslations('shell');
  const router = useRouter();
  const [ready, setReady] = useState(false);
  const [state, setState] = useState<State>(null);
  useEffect(() => setReady(true), []);
  const address = `/api/media/${mediaId}?version=${version}`;
  const send = async (file: File) => {
    setState({ share: 0 });
    const result = await sendFile(address, file, (share) => setState({ share }));
    setState(result.ok ? 'replaced' : { issues: result.issues });
    router.refresh();
  };
  const isBusy = state !== null && typeof state === 'object' && 'share' in state;
  return (
    <form action={address} method="post" encType="multipart/form-data" className="grid gap-2">
      <div className="flex flex-wrap items-center gap-3">
        <label htmlFor="replace-file" className="grid gap-1 font-semibold text-sm">
          {t('replace')}
          <FileInput
            id="replace-file"
            choose={words('chooseFile')}
            name="file"
            accept={acceptImages}
            disabled={isBusy}
            aria-describedby="replace-hint"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              event.target.value = '';
              if (file) void send(file);
            }}
          />
        </label>
        {ready ? null : <Button small>{t('send')}</Button>}
      </div>
      <p id="replace-hint" className="max-w-prose text-soft text-sm">
        {t('hint')}
      </p>
      {isBusy ? (
        <div role="status" className="grid max-w-sm gap-1 text-sm">
          {t('working')}
          <progress
            value={state.share < 1 ? state.share : undefined}
            aria-label={t('working')}
            className="h-1.5 w-full accent-(--ink)"
          />
        </div>
      ) : null}
      {state === 'replaced' ? <Notice tone="good">{t('replacedNow')}</Notice> : null}
      {state !== null && typeof state === 'object' && 'issues' in state ? (
        <Notice tone="bad">
          {state.issues.map((found) => (
            <IssueText key={found.key} issue={found} />
          ))}
        </Notice>
      ) : null}
    </form>
  );
}
