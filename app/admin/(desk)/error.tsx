'use client';

import { useTranslations } from 'next-intl';
import { DeadEnd } from '../../../components/desk/dead-end.tsx';
import { Button } from '../../../components/ui/button.tsx';

export default function DeskError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = useTranslations('shell');
  return (
    <DeadEnd
      title={t('errorTitle')}
      text={error.digest ? t('errorTextWithCode', { code: error.digest }) : t('errorText')}
      href="/admin"
      link={t('toFront')}
    >
      <Button type="button" look="primary" onClick={reset}>
        {t('tryAgain')}
      </Button>
    </DeadEnd>
  );
}
