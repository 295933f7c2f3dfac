/** A stretch of a query: in quotes it stands so in the text, else its words may stand anywhere. */
export type QueryPart = { text: string; quoted: boolean };

/** Quotes that people type around a phrase: straight, curly of either language, and angled. */
const phrase = /["“”„«»]([^"“”„«»]*)["“”„«»]/gu;

/** Splits a query at its quotes; a quote without its fellow means nothing. */
export function queryParts(query: string): QueryPart[] {
  const parts: QueryPart[] = [];
  let from = 0;
  for (const found of query.matchAll(phrase)) {
    parts.push({ text: query.slice(from, found.index), quoted: false });
    parts.push({ text: found[1] ?? '', quoted: true });
    from = found.index + found[0].length;
  }
  parts.push({ text: query.slice(from), quoted: false });
  return parts.filter(({ text }) => text.trim() !== '');
}
