/** Where an answer came from. */
export const sources = ['store', 'render', 'fallback', 'file', 'next', 'door'] as const;

export type Source = (typeof sources)[number];

/** Counts answers by source and status; cheap enough for every request. */
export class Tally {
  #counts = new Map<Source, Map<number, number>>(sources.map((source) => [source, new Map()]));

  add(source: Source, status: number): void {
    const counts = this.#counts.get(source);
    counts?.set(status, (counts.get(status) ?? 0) + 1);
  }

  /** Every count that is not zero. */
  *entries(): Generator<{ source: Source; status: number; count: number }> {
    for (const [source, counts] of this.#counts) {
      for (const [status, count] of counts) yield { source, status, count };
    }
  }
}
