'use client';

import { type ComponentProps, useEffect, useRef, useState } from 'react';
import { classes } from './classes.ts';

/**
 * A field for files whose button speaks the page's language and not the browser's; the browser's own stands there before scripts
 * can say what was chosen.
 */
export function FileInput({
  choose,
  none,
  onChange,
  className,
  ...rest
}: Omit<ComponentProps<'input'>, 'type' | 'className' | 'ref'> & {
  /** On the button. */
  choose: string;
  /** Beside it while nothing is chosen; left out where files are taken at once. */
  none?: string;
  className?: string;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [names, setNames] = useState('');
  useEffect(() => {
    const form = input.current?.form;
    const onReset = () => setNames('');
    form?.addEventListener('reset', onReset);
    return () => form?.removeEventListener('reset', onReset);
  }, []);
  return (
    <span
      className={classes(
        'group relative flex w-fit max-w-full items-center gap-3 rounded-sm font-normal text-sm',
        'has-focus-visible:outline-2 has-focus-visible:outline-link has-focus-visible:outline-offset-2',
        className,
      )}
    >
      <span
        aria-hidden="true"
        className="flex min-h-9 shrink-0 items-center rounded-sm border border-edge bg-paper px-3 font-semibold group-hover:bg-wash group-has-disabled:opacity-60 noscript:hidden"
      >
        {choose}
      </span>
      {none ? (
        <span aria-hidden="true" className="min-w-0 truncate text-soft noscript:hidden">
          {names || none}
        </span>
      ) : null}
      <input
        {...rest}
        ref={input}
        type="file"
        onChange={(event) => {
          setNames([...(event.target.files ?? [])].map(({ name }) => name).join(', '));
          onChange?.(event);
        }}
        className="absolute inset-0 w-full cursor-pointer opacity-0 noscript:static noscript:opacity-100"
      />
    </span>
  );
}
