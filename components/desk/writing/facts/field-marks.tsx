'use client';

import { type ReactNode, useSyncExternalStore } from 'react';
import type { Locale } from '../../../../lib/i18n/locales.ts';
import type { FactMark } from '../../editor/fact-marks.ts';
import { textLike } from '../text-like.ts';
import { useWriting } from '../writing-store.ts';

type Field = 'title' | 'sapo';
type Marks = Record<string, readonly FactMark[]>;

let marks: Marks = {};
const listeners = new Set<() => void>();
const none: readonly FactMark[] = [];

/** Puts the marks of the headlines and sapos where they are now, by `vi.title` and so on. */
export function setFieldMarks(now: Marks): void {
  marks = now;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** A field of plain text with the marks of its facts behind it: the same words, unseen, on the same lines. */
export function MarkedField({
  locale,
  field,
  className,
  children,
}: {
  locale: Locale;
  field: Field;
  className: string;
  children: ReactNode;
}) {
  const read = () => marks[`${locale}.${field}`] ?? none;
  const shown = useSyncExternalStore(subscribe, read, () => none);
  const text = useWriting(({ draft }) => draft[locale][field]);
  return (
    <div className="relative">
      {shown.length > 0 ? (
        <div
          aria-hidden="true"
          lang={locale}
          className={`${textLike} ${className} fact-mirror pointer-events-none absolute inset-0 overflow-hidden`}
        >
          {pieces(text, shown)}
        </div>
      ) : null}
      {children}
    </div>
  );
}

/** The text in pieces, those that are marked with their look. */
function pieces(text: string, shown: readonly FactMark[]): ReactNode[] {
  const found: ReactNode[] = [];
  let at = 0;
  for (const { from, to, look } of [...shown].sort((one, other) => one.from - other.from)) {
    if (from < at || to > text.length) continue;
    found.push(
      text.slice(at, from),
      <span key={from} className={`fact-${look}`}>
        {text.slice(from, to)}
      </span>,
    );
    at = to;
  }
  return [...found, text.slice(at)];
}
