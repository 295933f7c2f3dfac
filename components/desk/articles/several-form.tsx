'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { SeveralAction } from '../../../lib/several/schema.ts';
import { Button } from '../../ui/button.tsx';
import { smallControl } from '../writing/small-control.ts';

const boxesIn = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"][name="id"]'),
];

const linesIn = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLElement>('[data-line]')];

/** Goes to the line above or below, ticks the line, or all of them; whether the key meant something. */
function pressed(form: HTMLFormElement, { key, target }: KeyboardEvent): boolean {
  const lines = linesIn(form);
  const at = lines.findIndex((line) => line.contains(target as Node));
  const step = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 }[key];
  if (step !== undefined) {
    const next = at < 0 ? lines[0] : lines[Math.min(Math.max(at + step, 0), lines.length - 1)];
    next?.querySelector<HTMLElement>('a')?.focus();
    return true;
  }
  if (key !== 'x') return false;
  lines[at]?.querySelector<HTMLInputElement>('input[name="id"]')?.click();
  return true;
}

/**
 * The list as a form: ticked lines are acted upon together, on a page that says what will happen. Its keys count only
 * while the focus is in the list.
 */
export function SeveralForm({
  actions,
  list,
  children,
}: {
  /** What the actor may do with several; with none, there is nothing to tick. */
  actions: readonly SeveralAction[];
  /** The list's own address, to come back to. */
  list: string;
  children: ReactNode;
}) {
  const t = useTranslations('several');
  const form = useRef<HTMLFormElement>(null);
  const [count, setCount] = useState(0);
  const recount = () =>
    setCount(form.current ? boxesIn(form.current).filter((box) => box.checked).length : 0);
  // The browser may bring ticks back when somebody returns to the page.
  useEffect(recount);
  const tickAll = (wanted: boolean) => {
    for (const box of form.current ? boxesIn(form.current) : []) box.checked = wanted;
    recount();
  };
  return (
    <form
      ref={form}
      action="/admin/articles/several"
      onChange={recount}
      onKeyDown={(event) => {
        const typing = (event.target as HTMLElement).matches(
          'select, input:not([type="checkbox"]), textarea',
        );
        if (typing || event.metaKey || event.ctrlKey || event.altKey || !form.current) return;
        if (pressed(form.current, event)) event.preventDefault();
      }}
    >
      {children}
      {actions.length > 0 ? (
        <div className="sticky bottom-0 flex flex-wrap items-center gap-2 border-line border-b bg-paper py-2">
          <input type="hidden" name="list" value={list} />
          <p role="status" className="mr-2 text-[0.8125rem] text-soft">
            {t('count', { count })}
          </p>
          <Button type="button" small look="quiet" onClick={() => tickAll(count === 0)}>
            {t(count === 0 ? 'tickAll' : 'untick')}
          </Button>
          <label htmlFor="several-action" className="sr-only">
            {t('action')}
          </label>
          <span className="w-44">
            <select id="several-action" name="action" className={smallControl}>
              {actions.map((action) => (
                <option key={action} value={action}>
                  {t(`actions.${action}`)}
                </option>
              ))}
            </select>
          </span>
          <Button small>{t('look')}</Button>
        </div>
      ) : null}
      <p className="pt-2 text-[0.8125rem] text-soft max-md:hidden">
        {t.rich(actions.length > 0 ? 'keys' : 'keysRead', {
          key: (text) => (
            <kbd className="rounded-xs border border-line bg-wash px-1 font-mono text-xs">{text}</kbd>
          ),
        })}
      </p>
    </form>
  );
}
