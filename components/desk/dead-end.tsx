import type { ReactNode } from 'react';
import { ButtonLink } from '../ui/button.tsx';

/** A page that leads nowhere further: what happened, and one way on. */
export function DeadEnd({
  title,
  text,
  href,
  link,
  children,
}: {
  title: string;
  text: ReactNode;
  href: string;
  link: string;
  children?: ReactNode;
}) {
  return (
    <div className="grid max-w-prose justify-items-start gap-4 py-6">
      <h1 className="font-bold font-serif text-2xl">{title}</h1>
      <p>{text}</p>
      <div className="flex flex-wrap gap-2">
        {children}
        <ButtonLink href={href}>{link}</ButtonLink>
      </div>
    </div>
  );
}
