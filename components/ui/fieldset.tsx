import type { ReactNode } from 'react';
import { classes } from './classes.ts';

/** Fields that belong together, under a legend; `lang` when their content is in another language. */
export function Fieldset({
  legend,
  hint,
  lang,
  className,
  children,
}: {
  legend: ReactNode;
  hint?: ReactNode;
  lang?: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <fieldset lang={lang} className={classes('min-w-0 border-line border-t pt-4', className)}>
      <legend className="float-left mb-3 w-full font-bold text-base">{legend}</legend>
      <div className="clear-both grid gap-4">
        {hint ? <p className="max-w-prose text-soft text-sm">{hint}</p> : null}
        {children}
      </div>
    </fieldset>
  );
}
