'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import type { VersionedPart } from '../article-view.ts';
import { useSave } from '../use-save.ts';
import type { WritingState } from '../writing-state.ts';
import { useWriting, useWritingStore } from '../writing-store.ts';
import { DisputedField } from './disputed-field.tsx';
import { disputed, likelySide, type Side, settled } from './resolution.ts';

/** Both versions of a part, field by field. Nothing is overwritten until the person has chosen. */
export function Conflict({
  part,
  other,
}: {
  part: VersionedPart;
  other: NonNullable<WritingState['theirs'][VersionedPart]>;
}) {
  const t = useTranslations('editor.conflict');
  const format = useFormatter();
  const store = useWritingStore();
  const save = useSave();
  const mine = useWriting(({ draft }) => draft[part]);
  const base = useWriting(({ stored }) => stored[part]);
  const fields = disputed(mine, other.view.draft[part], base);
  const [chosen, setChosen] = useState<Record<string, Side>>({});
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const { by, at } = other.saved;
  const time = at ? format.dateTime(new Date(at), { timeStyle: 'short', dateStyle: 'short' }) : '';
  const sideOf = (field: string): Side => {
    const found = fields.find((one) => one.field === field);
    return chosen[field] ?? (found ? likelySide(found) : 'theirs');
  };
  const settle = (choose: (field: string) => Side) => {
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
        {fields.map((found) => (
          <DisputedField
            key={found.field}
            part={part}
            found={found}
            by={by}
            side={sideOf(found.field)}
            onChoose={(side) => setChosen({ ...chosen, [found.field]: side })}
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
