'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { smallControl } from '../small-control.ts';
import { useWriting } from '../writing-store.ts';
import type { Editors } from './editors.ts';
import { useFinding } from './use-finding.ts';

/** What is selected in a text is what somebody looks for. */
const selected = (editors: Editors): string => {
  const editor = Object.values(editors).find(({ isFocused }) => isFocused);
  if (!editor) return '';
  const { from, to } = editor.state.selection;
  const words = editor.state.doc.textBetween(from, to, '\n');
  return words.includes('\n') || words.length > 200 ? '' : words;
};

/** Find and replace in both languages. Enter goes on, Shift + Enter back, Escape closes. */
export function FindPanel({
  editors,
  replacing,
  onClose,
}: {
  editors: Editors;
  replacing: boolean;
  onClose: () => void;
}) {
  const t = useTranslations('editor.help.find');
  const mayEdit = useWriting(({ may }) => may.editText);
  const [words, setWords] = useState(() => selected(editors));
  const [instead, setInstead] = useState('');
  const [cases, setCases] = useState(false);
  const [marks, setMarks] = useState(false);
  const sought = useMemo(() => ({ words, how: { cases, marks } }), [words, cases, marks]);
  const { counts, place, next, previous, replace, replaceAll } = useFinding(editors, sought);
  const [done, setDone] = useState<{ count: number; undo: () => void } | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const [origin] = useState(() => Object.values(editors).find(({ isFocused }) => isFocused));
  // Asked for again, as by the other shortcut, the panel takes the focus back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `replacing` is what was asked for
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [replacing]);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const close = () => {
    onClose();
    origin?.commands.focus();
  };
  return (
    <search
      aria-label={t('title')}
      className="find-panel"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
        if (event.key === 'Enter' && event.target === field.current) {
          event.preventDefault();
          if (event.shiftKey) previous();
          else next();
        }
      }}
    >
      <div className="flex items-center gap-1">
        <input
          ref={field}
          aria-label={t('words')}
          placeholder={t('words')}
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
            setDone(null);
          }}
          className={smallControl}
        />
        <Button type="button" small look="quiet" onClick={previous} aria-label={t('previous')}>
          ↑
        </Button>
        <Button type="button" small look="quiet" onClick={next} aria-label={t('next')}>
          ↓
        </Button>
        <Button type="button" small look="quiet" onClick={close} aria-label={t('close')}>
          ×
        </Button>
      </div>
      {replacing && mayEdit ? (
        <div className="flex flex-wrap items-center gap-1">
          <input
            aria-label={t('instead')}
            placeholder={t('instead')}
            value={instead}
            onChange={(event) => setInstead(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              replace(instead.normalize('NFC'));
            }}
            className={`${smallControl} basis-40`}
          />
          <Button type="button" small onClick={() => replace(instead.normalize('NFC'))}>
            {t('replace')}
          </Button>
          <Button type="button" small onClick={() => setDone(replaceAll(instead.normalize('NFC')))}>
            {t('replaceAll')}
          </Button>
        </div>
      ) : null}
      <div className="flex flex-wrap items-center gap-x-4 text-[0.8125rem]">
        <label className="flex min-h-6 items-center gap-1">
          <input type="checkbox" checked={cases} onChange={(event) => setCases(event.target.checked)} />
          {t('cases')}
        </label>
        <label className="flex min-h-6 items-center gap-1">
          <input type="checkbox" checked={marks} onChange={(event) => setMarks(event.target.checked)} />
          {t('marks')}
        </label>
        <span role="status" className="text-soft">
          {done ? t('replaced', { count: done.count }) : null}
          {!done && words ? t('count', { all, place, vi: counts[0] ?? 0, en: counts[1] ?? 0 }) : null}
        </span>
        {done && done.count > 0 ? (
          <Button
            type="button"
            small
            look="quiet"
            onClick={() => {
              done.undo();
              setDone(null);
            }}
          >
            {t('undo')}
          </Button>
        ) : null}
      </div>
    </search>
  );
}
