'use client';

import './help.css';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Locale } from '../../../../lib/i18n/locales.ts';
import type { Slip, ToneStyle } from '../../../../lib/text/proof/slip.ts';
import { Button } from '../../../ui/button.tsx';
import { acceptSlip, slipHere, toNextSlip, withoutSlip } from '../../editor/proof.ts';
import { isPressed, type ShortcutName } from '../../editor/shortcuts.ts';
import { RailSection } from '../rail/rail-section.tsx';
import { useWriting } from '../writing-store.ts';
import { dismissedIn } from './dismissed.ts';
import type { Editors } from './editors.ts';
import { FindPanel } from './find-panel.tsx';
import { HelpSheet } from './help-sheet.tsx';
import { LivePreview } from './live-preview.tsx';
import { Slips } from './slips.tsx';
import { useProof } from './use-proof.ts';

type Open = 'find' | 'replace' | 'help' | 'preview';
const opening: readonly Open[] = ['find', 'replace', 'help', 'preview'];

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** Help while writing: slips, find and replace, the shortcuts, the page as a phone and a desktop show it. */
export default function WritingHelp({ editors, tone }: { editors: Editors; tone: ToneStyle }) {
  const t = useTranslations('editor.help');
  const articleId = useWriting((state) => state.articleId);
  const [dismissed] = useState(() => dismissedIn(articleId));
  const [, setTurn] = useState(0);
  const [open, setOpen] = useState<Open | null>(null);
  const vi = useProof(editors.vi, 'vi', tone, dismissed);
  const en = useProof(editors.en, 'en', tone, dismissed);
  const slips = {
    vi: vi.filter((slip) => !dismissed.has('vi', slip)),
    en: en.filter((slip) => !dismissed.has('en', slip)),
  };
  const [dismiss] = useState(() => (locale: Locale, slip: Slip, within: Editors) => {
    dismissed.add(locale, slip);
    const editor = within[locale];
    if (editor) withoutSlip(editor, slip);
    setTurn((turn) => turn + 1);
  });

  useEffect(() => {
    const here = (): Locale => (editors.en?.isFocused ? 'en' : 'vi');
    const inText: Partial<Record<ShortcutName, (locale: Locale) => void>> = {
      nextSlip: (locale) => {
        const editor = editors[locale];
        if (editor) toNextSlip(editor);
      },
      acceptSlip: (locale) => {
        const editor = editors[locale];
        const slip = editor && slipHere(editor);
        if (editor && slip) acceptSlip(editor, slip);
      },
      dismissSlip: (locale) => {
        const editor = editors[locale];
        const slip = editor && slipHere(editor);
        if (slip) dismiss(locale, slip, editors);
      },
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const asked = opening.find((name) => isPressed(event, name));
      const act = Object.entries(inText).find(([name]) => isPressed(event, name as ShortcutName))?.[1];
      if (event.defaultPrevented || (!asked && !act) || (event.key === '?' && isField(event.target))) return;
      event.preventDefault();
      event.stopPropagation();
      if (asked) setOpen(asked);
      else act?.(here());
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [editors, dismiss]);

  const close = () => setOpen(null);
  return (
    <RailSection id="writing-help" title={t('title')} aside={slips.vi.length + slips.en.length || null}>
      <Slips editors={editors} slips={slips} onDismiss={(locale, slip) => dismiss(locale, slip, editors)} />
      <div className="-mx-2.5 flex flex-wrap">
        {(['find', 'preview', 'help'] as const).map((name) => (
          <Button key={name} type="button" small look="quiet" onClick={() => setOpen(name)}>
            {t(`open.${name}`)}
          </Button>
        ))}
      </div>
      {createPortal(
        <>
          {open === 'find' || open === 'replace' ? (
            <FindPanel editors={editors} replacing={open === 'replace'} onClose={close} />
          ) : null}
          {open === 'help' ? <HelpSheet onClose={close} /> : null}
          {open === 'preview' ? <LivePreview onClose={close} /> : null}
        </>,
        document.body,
      )}
    </RailSection>
  );
}
