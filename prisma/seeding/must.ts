import type { Result } from '../../lib/issue.ts';

/** The data of a command that cannot be refused, because the demo's own texts are what it was given. */
export function must<T>(result: Result<T>, what: string): T {
  if (result.ok) return result.data;
  throw new Error(`The demo is refused at ${what}: ${JSON.stringify(result.issues)}`);
}

/** An instant of the demo's calendar, whose times are those of Vietnam: `2023-06-30T16:20`. */
export const localTime = (written: string): Date => new Date(`${written}:00+07:00`);

/** The day of an instant in Vietnam, as the database keeps days. */
export const localDay = (instant: Date): Date =>
  new Date(new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 10));
