import { Fragment } from 'react';
import { difference, wordsOf } from '../../../../lib/text/difference.ts';

/** The words in runs that are all marked or all not. */
function runsOf(words: readonly string[], marks: readonly boolean[]): { text: string; marked: boolean }[] {
  const runs: { text: string; marked: boolean }[] = [];
  for (const [index, word] of words.entries()) {
    const marked = marks[index] ?? false;
    const last = runs.at(-1);
    if (last?.marked === marked) last.text += word;
    else runs.push({ text: word, marked });
  }
  return runs;
}

/** A text with the words marked that the other text does not have. */
export function MarkedText({ text, other, lang }: { text: string; other: string; lang?: string }) {
  const words = wordsOf(text);
  const runs = runsOf(words, difference(words, wordsOf(other)).one);
  return (
    <span lang={lang} className="whitespace-pre-wrap">
      {runs.map((run, index) =>
        run.marked ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text that is read, not changed
          <Fragment key={index}>
            <mark className="bg-warn-wash text-warn underline decoration-2 underline-offset-2">
              {run.text.trimEnd()}
            </mark>
            {run.text.slice(run.text.trimEnd().length)}
          </Fragment>
        ) : (
          run.text
        ),
      )}
    </span>
  );
}
