import type { ReactNode } from 'react';

/** One subject of the rail under its heading, with a count or a word at its right. */
export function RailSection({
  id,
  title,
  aside,
  children,
}: {
  id: string;
  title: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="rail-section">
      <h2 id={id} className="flex flex-wrap items-baseline justify-between gap-x-2 font-bold text-sm">
        {title}
        {aside ? <span className="font-medium text-[0.8125rem] text-soft">{aside}</span> : null}
      </h2>
      {children}
    </section>
  );
}
