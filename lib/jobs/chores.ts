import type { Logger } from 'pino';
import { sweepCards } from '../cards/sweep.ts';
import { systemClock } from '../clock.ts';
import { Sweeper } from './sweeper.ts';

const tenMinutes = 600_000;

/** What a process does beside answering. */
export type Chores = {
  start: () => void;
  /** Says which articles have changed; null when everything may have. */
  changed: (articleIds: readonly string[] | null) => void;
  /** Waits for what is under way. */
  close: () => Promise<void>;
};

/** What is made beside readers' requests because something was published. */
export function makeChores(log: Logger): Chores {
  const cards: Sweeper<string> = new Sweeper({
    sweep: (articleIds) =>
      sweepCards(systemClock, {
        articleIds,
        onError: (error) => log.warn({ err: error }, 'a card was not made'),
        stopped: () => cards.stopped,
      }),
    every: tenMinutes,
    onError: (error) => log.warn({ err: error }, 'cards wait to be made'),
  });
  return {
    start: () => cards.start(),
    changed: (articleIds) => cards.wake(articleIds),
    close: () => cards.close(),
  };
}
