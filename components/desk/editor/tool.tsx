'use client';

import type { ReactNode } from 'react';
import { classes } from '../../ui/classes.ts';
import { useToolFocus } from './toolbar-focus.ts';

/** A key combination as ARIA writes it and as the tooltip shows it: `Mod` is Ctrl, or ⌘ on a Mac. */
const ariaKeys = (keys: string) =>
  `${keys.replace('Mod', 'Control')} ${keys.replace('Mod', 'Meta')}`.replaceAll('-', '+');
const shownKeys = (keys: string) => keys.replace('Mod', 'Ctrl').replaceAll('-', '+');

/** One button of a toolbar. Unavailable ones stay reachable, so that the focus never falls off the bar. */
export function Tool({
  name,
  label,
  keys,
  pressed,
  expanded,
  disabled = false,
  onPress,
  children,
}: {
  name: string;
  label: string;
  keys?: string;
  pressed?: boolean;
  expanded?: boolean;
  disabled?: boolean;
  onPress: () => void;
  children?: ReactNode;
}) {
  return (
    <button
      type="button"
      {...useToolFocus(name)}
      title={keys ? `${label} (${shownKeys(keys)})` : label}
      aria-label={children ? label : undefined}
      aria-keyshortcuts={keys && ariaKeys(keys)}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-disabled={disabled || undefined}
      // The selection in the text stays where it is when a tool is clicked.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => disabled || onPress()}
      className={classes(
        'min-h-7 min-w-6 cursor-pointer rounded-xs px-1.25 text-[0.8125rem] leading-none',
        pressed || expanded ? 'bg-sunk text-ink' : 'text-soft hover:bg-wash hover:text-ink',
        'aria-disabled:cursor-default aria-disabled:opacity-50',
      )}
    >
      {children ?? label}
    </button>
  );
}
