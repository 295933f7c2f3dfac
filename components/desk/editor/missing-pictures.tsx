'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

/** Pictures that a pasted text names and the clipboard does not carry: they are to be brought in by hand. */
export function MissingPictures({ names, onClose }: { names: readonly string[]; onClose: () => void }) {
  const t = useTranslations('bodyEditor');
  return (
    <Notice tone="warn" className="my-2 flex flex-wrap items-start justify-between gap-2 text-sm">
      <span className="min-w-0 break-words">
        {t('missingPictures', { count: names.length, names: names.join(', ') })}
      </span>
      <Button type="button" small onClick={onClose}>
        {t('dismissMissing')}
      </Button>
    </Notice>
  );
}
