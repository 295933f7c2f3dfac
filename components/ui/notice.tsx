import type { ReactNode } from 'react';
import { classes } from './classes.ts';

const tones = {
  good: 'border-good bg-good-wash text-good',
  warn: 'border-warn bg-warn-wash text-warn',
  bad: 'border-bad bg-bad-wash text-bad',
  plain: 'border-edge bg-wash text-ink',
};

/** Something to know. A bad one is announced at once, the others when the reader pauses. */
export function Notice({
  tone = 'plain',
  className,
  children,
}: {
  tone?: keyof typeof tones;
  className?: string;
  children: ReactNode;
}) {
  return (
    <div
      role={tone === 'bad' ? 'alert' : 'status'}
      className={classes('border-l-4 px-3.5 py-2.5', tones[tone], className)}
    >
      {children}
    </div>
  );
}

/** A state in a word or two, such as "published". */
export function Tag({ tone = 'plain', children }: { tone?: keyof typeof tones; children: ReactNode }) {
  const look = { ...tones, plain: 'bg-sunk text-soft' }[tone];
  return (
    <span
      className={classes(
        'inline-block whitespace-nowrap rounded-xs px-1.5 py-0.5 text-[0.8125rem] leading-snug',
        look,
      )}
    >
      {children}
    </span>
  );
}
