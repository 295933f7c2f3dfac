import type { ReactNode } from 'react';
import type { Footnote } from '../../../lib/text/footnotes.ts';

/** What stands in the text for a footnote. */
export type Refer = (note: Footnote) => ReactNode;

/** How footnotes are spoken of. */
export type NoteWords = {
  title: string;
  reference: (number: number) => string;
  back: string;
  backTo: (number: number) => string;
};

/** Numbers footnotes from 1; in the text stands a number that leads to its note. */
export function referTo(notes: readonly Footnote[], words: NoteWords): Refer {
  const numbers = new Map(notes.map((note, place) => [note, place + 1]));
  return (note) => {
    const number = numbers.get(note) ?? 0;
    return (
      <sup className="note-reference">
        <a
          href={`#note-${number}`}
          id={`note-reference-${number}`}
          role="doc-noteref"
          aria-label={words.reference(number)}
        >
          {number}
        </a>
      </sup>
    );
  };
}

const address = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/;

/** Words in which addresses lead to where they say. */
const linked = (text: string) =>
  text.split(address).map((part, place) =>
    place % 2 === 1 ? (
      <a key={part} href={part} rel="external noopener">
        {part}
      </a>
    ) : (
      part
    ),
  );

/** The notes under a text, each with its way back. */
export function NoteList({ notes, words }: { notes: readonly Footnote[]; words: NoteWords }) {
  if (notes.length === 0) return null;
  return (
    <section className="notes" role="doc-endnotes" aria-labelledby="notes">
      <h2 id="notes">{words.title}</h2>
      <ol>
        {notes.map(({ attrs }, place) => (
          <li key={place} id={`note-${place + 1}`}>
            {linked(attrs.note)}{' '}
            <a
              href={`#note-reference-${place + 1}`}
              role="doc-backlink"
              aria-label={words.backTo(place + 1)}
              className="back"
            >
              {words.back}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
