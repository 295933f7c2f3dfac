import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { sweepCards } from '../cards/sweep.ts';
import { clockAt, systemClock } from '../clock.ts';
import type { Env } from '../env.ts';
import { auditFacts } from '../fact-check/audit.ts';
import { askAddress, askOwn } from '../links/asking.ts';
import { sweepLinks } from '../links/sweep.ts';
import { sendLetters } from '../mail/sending.ts';
import { completeRenditions } from '../media/completion.ts';
import { sweepRetired } from '../media/retirement.ts';
import { enterSigners } from '../names/official-commands.ts';
import { databaseNow, sweepSchedules } from '../publishing/due-schedules.ts';
import { submitAddresses } from '../seo/index-now.ts';
import { sweepBanner } from '../settings/banner.ts';
import { indexNowKey } from '../settings/index-now-key.ts';
import { isNight } from './night.ts';
import { Sweeper } from './sweeper.ts';

const minute = 60_000;
/** Readers and their pages come first after a change. */
const delay = 2_000;

/** What a process does beside answering. */
export type Chores = {
  start: () => void;
  /** Says which articles have changed; null when everything may have. */
  changed: (articleIds: readonly string[] | null) => void;
  /** Waits for what is under way. */
  close: () => Promise<void>;
};

/** So many old cards are made as fast as they can be; those of a whole archive take a fifth of a core. */
const hurried = 20;

function cardSweeper(log: Logger): Sweeper<string> {
  let made = 0;
  const cards: Sweeper<string> = new Sweeper({
    sweep: (articleIds) =>
      sweepCards(systemClock, {
        articleIds,
        onError: (error) => log.warn({ err: error }, 'a card was not made'),
        stopped: () => cards.stopped,
        rest: (took) => {
          if (articleIds) return undefined;
          made += 1;
          return made > hurried ? pause(4 * took, null, { ref: false }) : undefined;
        },
      }),
    every: 10 * minute,
    delay,
    onError: (error) => log.warn({ err: error }, 'cards wait to be made'),
  });
  return cards;
}

/** What changes in public is checked at once; what was missed, and drafts, at night, on a quarter of a core. */
function auditSweeper(log: Logger): Sweeper<string> {
  const audit: Sweeper<string> = new Sweeper({
    sweep: async (articleIds) => {
      if (!articleIds && !(await isNight(systemClock()))) return false;
      if (!articleIds) await enterSigners();
      await auditFacts(systemClock, {
        articleIds,
        stopped: () => audit.stopped,
        onChecked: (took) => (articleIds ? undefined : pause(3 * took, null, { ref: false })),
      });
      return false;
    },
    every: 30 * minute,
    delay,
    onError: (error) => log.warn({ err: error }, 'facts wait to be checked'),
  });
  return audit;
}

/** Links that are new are asked after at once, the others at night; none where the site is to ask nobody. */
function linkSweeper({ LINK_CHECKS, PORT, PUBLIC_URL: origin }: Env, log: Logger): Sweeper<string>[] {
  if (!LINK_CHECKS) return [];
  const links: Sweeper<string> = new Sweeper({
    sweep: async () =>
      sweepLinks(
        systemClock,
        { atNight: await isNight(systemClock()) },
        { ask: askAddress, own: askOwn(PORT), origin, stopped: () => links.stopped },
      ),
    every: minute,
    delay,
    onError: (error) => log.warn({ err: error }, 'links wait to be asked after'),
  });
  return [links];
}

/** Nobody is told of a site that has no key, or does not know its own address. */
function submissionSweeper({ PUBLIC_URL: origin }: Env, log: Logger): Sweeper<string>[] {
  if (!origin) return [];
  return [
    new Sweeper({
      sweep: async () => {
        const key = await indexNowKey();
        return key ? submitAddresses(systemClock, { origin, key }) : false;
      },
      every: minute,
      delay,
      onError: (error) => log.warn({ err: error }, 'search engines wait to be told'),
    }),
  ];
}

/** Letters are written with what they tell of, by any process; this one looks for them often. */
function letterSweeper({ SMTP_URL: url, MAIL_FROM: from }: Env, log: Logger): Sweeper<string>[] {
  if (!url || !from) return [];
  return [
    new Sweeper({
      sweep: () =>
        sendLetters(systemClock, { url, from }, (kind) => log.warn({ kind }, 'a letter was not sent')),
      every: 10_000,
      onError: (error) => log.warn({ err: error }, 'letters wait to be sent'),
    }),
  ];
}

const retiredSweeper = (log: Logger): Sweeper<string> =>
  new Sweeper({
    sweep: () => sweepRetired(systemClock),
    every: 60 * minute,
    delay,
    onError: (error) => log.warn({ err: error }, 'files out of use wait to be deleted'),
  });

/** Photos that came in a hurry are completed by the process that took them; this one does what was left when it ended. */
const renditionSweeper = (log: Logger): Sweeper<string> =>
  new Sweeper({
    sweep: () => completeRenditions(systemClock),
    every: minute,
    onError: (error) => log.warn({ err: error }, 'renditions wait to be made'),
  });

/** Five seconds late at most. */
const bannerSweeper = (log: Logger): Sweeper<string> =>
  new Sweeper({
    sweep: async () => {
      await sweepBanner(systemClock);
      return false;
    },
    every: 5_000,
    onError: (error) => log.warn({ err: error }, 'the notice of every page waits'),
  });

/** Looks for what is due twice a second: what was promised for an hour is there within two seconds of it. */
function scheduleSweeper(log: Logger): Sweeper<string> {
  const onError = (error: unknown) => log.warn({ err: error }, 'what is scheduled waits');
  const schedules: Sweeper<string> = new Sweeper({
    sweep: async () => {
      const now = await databaseNow();
      const settled = await sweepSchedules(clockAt(now), { onError, stopped: () => schedules.stopped });
      if (settled > 0) log.info({ settled }, 'done as scheduled');
      return false;
    },
    every: 500,
    onError,
  });
  return schedules;
}

/** What is done beside readers' requests because something was published or is due; only what is scheduled where that is left to
 * other processes. */
export function makeChores(env: Env, log: Logger): Chores {
  const others = env.CHORES
    ? [
        cardSweeper(log),
        renditionSweeper(log),
        retiredSweeper(log),
        auditSweeper(log),
        bannerSweeper(log),
        ...linkSweeper(env, log),
        ...submissionSweeper(env, log),
        ...letterSweeper(env, log),
      ]
    : [];
  // Whatever else a process leaves to others: as long as one runs, what is scheduled happens.
  const sweepers = [scheduleSweeper(log), ...others];
  return {
    start: () => {
      for (const sweeper of sweepers) sweeper.start();
    },
    changed: (articleIds) => {
      for (const sweeper of others) sweeper.wake(articleIds);
    },
    close: async () => {
      await Promise.all(sweepers.map((sweeper) => sweeper.close()));
    },
  };
}
