import type { Actor } from '../../lib/accounts/permissions.ts';
import { clockAt } from '../../lib/clock.ts';
import { addName } from '../../lib/names/commands.ts';
import { orderSeries } from '../../lib/series/commands.ts';
import { series } from '../stories/series.ts';
import { localTime, must } from './must.ts';

/** Puts stories that continue each other into series, on the day after the last of them. */
export async function seedSeries(publisher: Actor, ids: ReadonlyMap<string, string>): Promise<void> {
  const clock = clockAt(localTime('2025-11-18T09:00'));
  for (const [key, { vi, en, stories }] of Object.entries(series)) {
    const { id } = must(await addName(publisher, clock, 'series', { vi, en }), `the series ${key}`);
    const articleIds = stories.map((story) => ids.get(story) ?? '');
    must(await orderSeries(publisher, clock, id, { order: 1, articleIds }), `the stories of ${key}`);
  }
}
