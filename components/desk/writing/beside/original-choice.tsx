'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Locale } from '../../../../lib/i18n/locales.ts';
import { Button } from '../../../ui/button.tsx';
import { useSave } from '../use-save.ts';
import { useWriting } from '../writing-store.ts';

/** Whether a language is the one that the other translates, and a way to make it so, once both are written. */
export function OriginalChoice({ locale }: { locale: Locale }) {
  const t = useTranslations('editor.beside');
  const articleId = useWriting((state) => state.articleId);
  const isOriginal = useWriting((state) => state.original === locale);
  const both = useWriting(({ texts }) => texts.vi.version > 0 && texts.en.version > 0);
  const editable = useWriting(({ may }) => may.editText);
  const save = useSave();
  const [busy, setBusy] = useState(false);
  if (!both) return null;
  if (isOriginal) return <p className="text-sm text-soft">{t('original')}</p>;
  if (!editable) return null;
  const choose = async () => {
    setBusy(true);
    const address = `/admin/articles/${articleId}/original?locale=${locale}`;
    const stored = await save();
    const answer = stored ? await fetch(address, { method: 'POST' }) : null;
    if (answer?.ok) location.reload();
    else setBusy(false);
  };
  return (
    <p className="-mx-2">
      <Button type="button" small look="quiet" aria-disabled={busy || undefined} onClick={choose}>
        {t('makeOriginal')}
      </Button>
    </p>
  );
}
