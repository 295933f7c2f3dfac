import { readSettings } from '../settings/queries.ts';

/** Hours of the institution's night, when nobody waits for the machine: from the first to before the last. */
const night = { from: 1, to: 5 };

/** Whether it is night where the institution is. */
export async function isNight(now: Date): Promise<boolean> {
  const { timeZone } = await readSettings();
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone }).format(now),
  );
  return hour >= night.from && hour < night.to;
}
