'use client';

import { useTranslations } from 'next-intl';
import { classes } from '../../../ui/classes.ts';

/** Colleagues whose names fit what is typed; the field keeps the focus. */
export function MentionList({
  id,
  names,
  active,
  onTake,
}: {
  id: string;
  names: readonly string[];
  active: number;
  onTake: (name: string) => void;
}) {
  const t = useTranslations('comments');
  return (
    <div id={id} role="listbox" aria-label={t('people')} className="border border-edge bg-paper">
      {names.map((name, index) => (
        <div
          key={name}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          // The press must not take the focus from the field.
          onMouseDown={(event) => {
            event.preventDefault();
            onTake(name);
          }}
          className={classes('min-h-6 cursor-pointer px-2 py-0.5', index === active && 'bg-sunk')}
        >
          {name}
        </div>
      ))}
    </div>
  );
}
