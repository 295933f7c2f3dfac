'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../ui/button.tsx';
import { DeadEnd } from './dead-end.tsx';

/** What Next gives an error page: what was thrown, and a way to render anew. */
export type FailureProps = { error: unknown; retry: () => void };

/** A page that could not be made; the code leads to the line in the server's log. */
export function Failure({ error, retry }: FailureProps) {
  const t = useTranslations('shell');
  const code = error instanceof Error && 'digest' in error ? String(error.digest) : null;
  return (
    <DeadEnd
      title={t('errorTitle')}
      text={code ? t('errorTextWithCode', { code }) : t('errorText')}
      href="/admin"
      link={t('toFront')}
    >
      <Button type="button" look="primary" onClick={() => retry()}>
        {t('tryAgain')}
      </Button>
    </DeadEnd>
  );
}
