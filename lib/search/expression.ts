import type { Run } from './reading.ts';

/** A query as PostgreSQL takes it; '' finds nothing. */
export type Expressions = {
  /** Every word with its marks, phrases in their order. */
  exact: string;
  /** Every word, whatever its marks; phrases in their order. */
  folded: string;
  /** Words that stand beside each other in the query do so in the text. */
  adjacent: string;
  /** Every word, in the headline or the sapo. */
  leading: string;
  /** Any of the words and pairs, to count how many. */
  any: string;
};

const quote = (lexeme: string): string => `'${lexeme.replace(/['\\]/g, '')}'`;

const all = (parts: readonly string[]): string => parts.filter(Boolean).join(' & ');

/** A day, a month, a school year, a document number: the text has its parts beside it, so what follows it is not its neighbour. */
const isToken = (word: string): boolean => /^[dmny]\d+x/.test(word);

const pairsOf = ({ folded, quoted }: Run): string[] =>
  folded
    .slice(1)
    .flatMap((word, at) => (quoted || !isToken(folded[at] ?? '') ? [`${folded[at]}+${word}`] : []));

const inOrder = (words: readonly string[]): string =>
  words.length > 1 ? `(${words.map(quote).join(' <-> ')})` : '';

const wanted = (runs: readonly Run[], key: 'exact' | 'folded'): string =>
  all([
    ...[...new Set(runs.flatMap((run) => run[key]))].map(quote),
    ...runs
      .filter(({ quoted }) => quoted)
      .flatMap((run) => [
        ...pairsOf(run).map((pair) => (key === 'folded' ? quote(pair) : '')),
        inOrder(run[key]),
      ]),
  ]);

/** What to ask the index for the runs of a query. */
export function expressionsOf(runs: readonly Run[]): Expressions {
  const words = [...new Set(runs.flatMap(({ folded }) => folded))];
  const pairs = [...new Set(runs.flatMap(pairsOf))];
  return {
    exact: wanted(runs, 'exact'),
    folded: wanted(runs, 'folded'),
    adjacent: all(pairs.map(quote)),
    leading: all(words.map((word) => `${quote(word)}:AB`)),
    any: [...words, ...pairs].map(quote).join(' | '),
  };
}

/**
 * Where no text has all the words: texts that lack one of them, and of many words any two that stand beside each other.
 * Null for a single word or a phrase.
 */
export function nearlyAll(runs: readonly Run[]): string | null {
  const words = [...new Set(runs.flatMap(({ folded }) => folded))];
  if (words.length < 2 || runs.some(({ quoted }) => quoted)) return null;
  const short = words.slice(0, 8);
  const without = short.map((left) => `(${all(short.filter((word) => word !== left).map(quote))})`);
  const pairs = words.length > 3 ? runs.flatMap(pairsOf).map(quote) : [];
  return [...without, ...pairs].join(' | ');
}
