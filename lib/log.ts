import { type Logger, pino } from 'pino';
import { env } from './env.ts';

let known: Logger | undefined;

/**
 * The log of this process: one JSON object a line on standard output. It never holds who somebody is: no addresses, no
 * names, no cookies, no query strings.
 */
export const log = (): Logger => {
  known ??= pino({ level: env().LOG_LEVEL, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
  return known;
};
