import type { ReactNode } from 'react';

/** A quotation, with who said it below it when the text says so. */
export function Quote({ source, children }: { source: string | undefined; children: ReactNode }) {
  const quotation = <blockquote>{children}</blockquote>;
  return source ? (
    <figure className="quote">
      {quotation}
      <figcaption>{source}</figcaption>
    </figure>
  ) : (
    quotation
  );
}
