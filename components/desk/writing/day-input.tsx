'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { formatWeekday } from '../../../lib/text/dates.ts';
import { dayInNumbers, typedDay } from '../../../lib/text/typed-day.ts';
import { smallControl } from './small-control.ts';

type Props = Omit<ComponentProps<'input'>, 'value' | 'onChange'> & {
  value: string;
  onChange: (value: string) => void;
};

/**
 * A day, typed as people write it, with the weekday below, so that a wrong day is seen. The browser's own date field is
 * not used: it follows the browser's language, and would show month first in a Vietnamese desk.
 */
export function DayInput({ value, onChange, 'aria-describedby': describedBy, ...props }: Props) {
  const t = useTranslations('editor.dayField');
  const locale = useLocale();
  const day = typedDay(value);
  const echo = `${props.id}-echo`;
  return (
    <>
      <input
        {...props}
        type="text"
        autoComplete="off"
        placeholder={t('form')}
        value={dayInNumbers(value)}
        onChange={(event) => onChange(event.target.value)}
        onBlur={() => day && onChange(day)}
        aria-describedby={[describedBy, day && echo].filter(Boolean).join(' ') || undefined}
        className={smallControl}
      />
      {day ? (
        <p id={echo} className="text-soft text-xs">
          {formatWeekday(day, locale)}
        </p>
      ) : null}
    </>
  );
}
