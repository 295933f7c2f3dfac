import { difference, wordsOf } from '../../../../lib/text/difference.ts';

/** A text with the words marked that the other text does not have. */
export function MarkedText({ text, other, lang }: { text: string; other: string; lang?: string }) {
  const words = wordsOf(text);
  const { one } = difference(words, wordsOf(other));
  return (
    <span lang={lang} className="whitespace-pre-wrap">
      {words.map((word, index) =>
        one[index] ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text that is read, not changed
          <mark key={index} className="bg-warn-wash text-warn underline decoration-2 underline-offset-2">
            {word}
          </mark>
        ) : (
          word
        ),
      )}
    </span>
  );
}
