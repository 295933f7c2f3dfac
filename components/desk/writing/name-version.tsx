'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { Locale } from '../../../lib/i18n/locales.ts';
import type { Issue, Result } from '../../../lib/issue.ts';
import { revisionNameLimit } from '../../../lib/translations/limits.ts';
import { Button } from '../../ui/button.tsx';
import { ShortForm } from './short-form.tsx';
import { useSave } from './use-save.ts';
import { useWriting, useWritingStore } from './writing-store.ts';

/** Asks the newsroom to name a revision; what is wrong with it, or null. */
async function sendName(
  articleId: string,
  sent: { locale: Locale; number: number; name: string },
): Promise<readonly Issue[] | null> {
  try {
    const address = `/admin/articles/${articleId}/name`;
    const answer = await fetch(address, { method: 'PUT', body: JSON.stringify(sent) });
    const told = (await answer.json()) as Result<unknown>;
    return told.ok ? null : told.issues;
  } catch {
    return [{ field: '', key: 'offline' }];
  }
}

/** Saves one language's text and gives that revision a name, by which it is found again. */
export function NameVersion({ locale }: { locale: Locale }) {
  const t = useTranslations('editor.naming');
  const store = useWritingStore();
  const mayEdit = useWriting(({ may }) => may.editText);
  const save = useSave();
  const opener = useRef<HTMLButtonElement>(null);
  const [asking, setAsking] = useState(false);
  const [named, setNamed] = useState<{ number: number; name: string } | null>(null);
  if (!mayEdit) return null;
  const close = () => {
    setAsking(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  const send = async (words: string): Promise<readonly Issue[] | null> => {
    const name = words.trim();
    if (!name) return [{ field: 'name', key: 'required' }];
    // What keeps it from being saved is told above the text.
    if (!(await save())) return [];
    const { articleId, texts } = store.get();
    const { version: number } = texts[locale];
    const refused = await sendName(articleId, { locale, number, name });
    if (!refused) setNamed({ number, name });
    return refused;
  };
  return (
    <>
      {asking ? (
        <div className="order-last basis-full px-2.5 py-1">
          <ShortForm
            label={t('label')}
            send={t('keep')}
            limit={revisionNameLimit}
            onSend={send}
            onClose={close}
          />
        </div>
      ) : (
        <Button ref={opener} type="button" look="quiet" small onClick={() => setAsking(true)}>
          {t('name')}
        </Button>
      )}
      <p role="status" className="order-last basis-full px-2.5 text-[0.8125rem] text-soft empty:hidden">
        {named && !asking ? t('named', named) : null}
      </p>
    </>
  );
}
