'use client';

import { useEffect, useRef } from 'react';
import { fieldId, useForm } from './form-context.tsx';

/**
 * What is wrong with the surrounding form, each leading to its field; without the title when no field is to blame. Takes
 * the focus when it appears or changes.
 */
export function ErrorSummary({ title, labels = {} }: { title: string; labels?: Record<string, string> }) {
  const { errors, prefix } = useForm();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="border-bad border-l-4 bg-bad-wash px-3.5 py-2.5 text-bad"
    >
      {errors.some(({ field }) => field) ? <p className="font-bold">{title}</p> : null}
      <ul className="grid gap-1">
        {errors.map(({ field, text }) => (
          <li key={field}>
            {labels[field] ? (
              <>
                <a href={`#${fieldId(prefix, field)}`} className="font-semibold underline underline-offset-2">
                  {labels[field]}
                </a>
                {': '}
              </>
            ) : null}
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
