import { Fragment } from 'react';
import type { TextPart } from '../../../lib/search/snippet.ts';
import { Unbroken } from '../unbroken.tsx';

/** Text with what was looked for marked in it. */
export function Marked({ parts }: { parts: TextPart[] }) {
  return parts.map(({ text, marked }, place) =>
    marked ? (
      <mark key={place}>
        <Unbroken text={text} />
      </mark>
    ) : (
      <Fragment key={place}>
        <Unbroken text={text} />
      </Fragment>
    ),
  );
}
