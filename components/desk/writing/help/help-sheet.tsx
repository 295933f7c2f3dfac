'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Button } from '../../../ui/button.tsx';
import { shortcuts } from '../../editor/shortcuts.ts';

const groups = ['text', 'blocks', 'pairs', 'proof', 'screen'] as const;

const shown = (keys: string) =>
  keys
    .split('-')
    .map((key) => (key === 'Mod' ? 'Ctrl' : key.length === 1 ? key.toUpperCase() : key))
    .join(' + ');

/** Every shortcut of the writing screen, from the table that binds them. */
export function HelpSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslations('editor.help');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="shortcuts"
      onClose={onClose}
      className="m-auto max-h-[90dvh] w-[min(56rem,calc(100vw-2rem))] overflow-y-auto border border-edge bg-paper p-5 text-ink"
    >
      <h2 id="shortcuts" className="mb-3 font-bold text-lg">
        {t('shortcutsTitle')}
      </h2>
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {groups.map((group) => (
          <section key={group} aria-labelledby={`shortcuts-${group}`}>
            <h3 id={`shortcuts-${group}`} className="border-line border-b pb-1 font-semibold text-sm">
              {t(`groups.${group}`)}
            </h3>
            <dl className="text-sm">
              {shortcuts
                .filter((shortcut) => shortcut.group === group)
                .map((shortcut) => (
                  <div key={shortcut.name} className="flex justify-between gap-3 py-1">
                    <dt>{t(`shortcuts.${shortcut.name}`)}</dt>
                    <dd className="whitespace-nowrap text-soft">
                      {shown(shortcut.keys)}
                      {'also' in shortcut ? ` · ${shown(shortcut.also)}` : ''}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
      <form method="dialog" className="mt-3">
        <Button look="quiet">{t('close')}</Button>
      </form>
    </dialog>
  );
}
