'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { classes } from '../../ui/classes.ts';

/** The list with one entry at another place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, index) => index !== from);
  const entry = list[from];
  return entry === undefined ? [...list] : [...rest.slice(0, to), entry, ...rest.slice(to)];
}

/**
 * A list whose order matters: each entry can be moved by its buttons or by dragging, and
 * taken out. The focus goes along.
 */
export function OrderedList<T>({
  label,
  items,
  keyOf,
  nameOf,
  spare = false,
  readOnly = false,
  onOrder,
  children,
}: {
  label: string;
  items: readonly T[];
  /** By its place, when an entry has nothing of its own to be known by. */
  keyOf: (item: T, index: number) => string;
  /** What an entry is called when it is moved or taken out. */
  nameOf: (item: T) => string;
  /** The last entry is an empty one to write in: it has no place yet. */
  spare?: boolean;
  readOnly?: boolean;
  onOrder: (items: T[]) => void;
  children: (item: T, index: number) => ReactNode;
}) {
  const t = useTranslations('editor.order');
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const refocus = useRef<string | null>(null);
  useEffect(() => {
    if (!refocus.current) return;
    list.current?.querySelector<HTMLElement>(`[data-order="${CSS.escape(refocus.current)}"]`)?.focus();
    refocus.current = null;
  });
  const placed = spare ? items.slice(0, -1) : items;
  const move = (from: number, to: number, control: string) => {
    const item = placed[from];
    if (!item || to < 0 || to >= placed.length) return;
    refocus.current = `${keyOf(item, to)}-${control}`;
    setSaid(t('moved', { name: nameOf(item), place: to + 1, count: placed.length }));
    onOrder(moved(placed, from, to));
  };
  const take = (index: number) => {
    const rest = placed.filter((_, at) => at !== index);
    const item = placed[index];
    if (item) setSaid(t('taken', { name: nameOf(item) }));
    const at = Math.min(index, rest.length - 1);
    const next = rest[at];
    if (next) refocus.current = `${keyOf(next, at)}-out`;
    onOrder(rest);
  };
  const control =
    'min-h-[24px] min-w-[24px] cursor-pointer rounded-xs hover:bg-sunk hover:text-ink aria-disabled:opacity-30';
  return (
    <>
      <ol ref={list} aria-label={label} className="grid">
        {items.map((item, index) => (
          <li
            key={keyOf(item, index)}
            draggable={!readOnly && dragged === index}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData('text/plain', nameOf(item));
            }}
            onDragOver={(event) => {
              if (dragged === null || index >= placed.length) return;
              event.preventDefault();
              if (dragged === index) return;
              onOrder(moved(placed, dragged, index));
              setDragged(index);
            }}
            onDragEnd={() => setDragged(null)}
            className={classes(
              'grid grid-cols-[1.25rem_minmax(0,1fr)_auto] gap-x-1.5 border-line border-b py-1.5 last:border-b-0',
              dragged === index && 'bg-sunk',
            )}
          >
            <span
              onPointerDown={() => setDragged(index)}
              onPointerUp={() => setDragged(null)}
              className={classes(
                'text-[0.8125rem] text-soft tabular-nums leading-6',
                !readOnly && 'cursor-grab',
              )}
              title={readOnly ? undefined : t('drag')}
            >
              {index < placed.length ? index + 1 : null}
            </span>
            <div className="min-w-0">{children(item, index)}</div>
            {readOnly || index >= placed.length ? null : (
              <span className="-mr-1.5 flex self-start text-[0.8125rem] text-soft leading-none">
                {(['up', 'down'] as const).map((way) => {
                  const to = way === 'up' ? index - 1 : index + 1;
                  return (
                    <button
                      key={way}
                      type="button"
                      data-order={`${keyOf(item, index)}-${way}`}
                      aria-label={t(way, { name: nameOf(item) })}
                      aria-disabled={to < 0 || to >= placed.length || undefined}
                      onClick={() => move(index, to, way)}
                      className={control}
                    >
                      {way === 'up' ? '↑' : '↓'}
                    </button>
                  );
                })}
                <button
                  type="button"
                  data-order={`${keyOf(item, index)}-out`}
                  aria-label={t('out', { name: nameOf(item) })}
                  onClick={() => take(index)}
                  className={control}
                >
                  ×
                </button>
              </span>
            )}
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
}
