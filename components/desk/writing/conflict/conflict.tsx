'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { type Dispute, nameOf, type Side } from '../../../../lib/text/merge.ts';
import { Button } from '../../../ui/button.tsx';
import type { VersionedPart } from '../article-view.ts';
import { disputesOf } from '../take-news.ts';
import { useSave } from '../use-save.ts';
import type { Theirs } from '../writing-state.ts';
import { useWriting, useWritingStore } from '../writing-store.ts';
import { DisputedField } from './disputed-field.tsx';
import { settled } from './resolution.ts';

/** What both have changed in a part, field by field and block by block. Nothing is overwritten until the person has chosen. */
export function Conflict({ part, other }: { part: VersionedPart; other: Theirs }) {
  const t = useTranslations('editor.conflict');
  const format = useFormatter();
  const store = useWritingStore();
  const save = useSave();
  useWriting(({ draft }) => draft[part]);
  const disputes = disputesOf(store.get(), part);
  const [chosen, setChosen] = useState<Record<string, Side>>({});
  const box = useRef<HTMLElement>(null);
  // Whoever asked to save is led here; whoever goes on typing is not.
  useEffect(() => {
    if (other.asked) box.current?.focus();
  }, [other]);
  const { by, at } = other.saved;
  const time = at ? format.dateTime(new Date(at), { timeStyle: 'short', dateStyle: 'short' }) : '';
  const sideOf = (dispute: Dispute): Side => chosen[nameOf(dispute)] ?? 'mine';
  const settle = (choose: (dispute: Dispute) => Side) => {
    store.set(settled(store.get(), part, choose));
    void save();
  };
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-labelledby={`conflict-${part}`}
      className="grid gap-3 border-warn border-l-4 bg-paper px-4 py-3 outline-none"
    >
      <h2 id={`conflict-${part}`} className="font-bold">
        {t('title', { part: t(`part.${part}`), by, time })}
      </h2>
      <p className="max-w-prose text-sm">{t('explanation')}</p>
      <div className="grid gap-3">
        {disputes.map((found) => (
          <DisputedField
            key={nameOf(found)}
            part={part}
            found={found}
            by={by}
            side={sideOf(found)}
            onChoose={(side) => setChosen({ ...chosen, [nameOf(found)]: side })}
          />
        ))}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button type="button" look="primary" small onClick={() => settle(sideOf)}>
          {t('apply')}
        </Button>
        <Button type="button" small onClick={() => settle(() => 'mine')}>
          {t('keepMine')}
        </Button>
        <Button type="button" small onClick={() => settle(() => 'theirs')}>
          {t('takeTheirs', { by })}
        </Button>
      </div>
    </section>
  );
}
