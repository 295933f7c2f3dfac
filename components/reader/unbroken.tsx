import { Fragment } from 'react';

/** Ranges of numbers (2023–2024) and document numbers (200/KH-ĐHBN): nothing in them may end a line. */
const pattern = /(\d+(?:[–-]\d+)+|\d+\/[\p{L}\d]+(?:[/-][\p{L}\d]+)*)/u;

/** Text whose year ranges and document numbers stay whole at the end of a line. */
export function Unbroken({ text }: { text: string }) {
  return text.split(pattern).map((part, place) =>
    place % 2 === 1 ? (
      <span key={place} className="unbroken">
        {part}
      </span>
    ) : (
      <Fragment key={place}>{part}</Fragment>
    ),
  );
}
