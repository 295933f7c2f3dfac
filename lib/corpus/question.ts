/** Something that a page asks of the database, as the page asks it. */
export type Question = {
  name: string;
  /** Milliseconds that it may take at the median with 100,000 articles. */
  limit: number;
  /** Statements that it may take; 5 where nothing is said. */
  statements?: number;
  /** True where what is asked for can be so large a share of a table that reading all of it is the best plan. */
  mayScan?: boolean;
  /** Asks; `turn` chooses another story each time, so that not always the same rows are warm. */
  ask: (turn: number) => Promise<unknown>;
};
