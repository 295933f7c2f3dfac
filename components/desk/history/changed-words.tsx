import { Fragment } from 'react';
import type { Stretch } from '../../../lib/text/word-changes.ts';

const gone = 'bg-bad-wash text-bad line-through decoration-1';
const come = 'bg-good-wash text-good no-underline';

/** A text with the words that went struck out and those that came marked. */
export function ChangedWords({ words, lang }: { words: readonly Stretch[]; lang?: string }) {
  return (
    <span lang={lang} className="whitespace-pre-wrap">
      {words.map(({ text, kind }, index) => {
        const said = text.trimEnd();
        const space = text.slice(said.length);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text that is read, not changed
          <Fragment key={index}>
            {kind === 'same' ? said : null}
            {kind === 'removed' ? <del className={gone}>{said}</del> : null}
            {kind === 'added' ? <ins className={come}>{said}</ins> : null}
            {space}
          </Fragment>
        );
      })}
    </span>
  );
}
