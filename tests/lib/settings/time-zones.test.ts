import { expect, it } from 'vitest';
import { defaults } from '../../../lib/settings/schema.ts';
import { isTimeZone, timeZones } from '../../../lib/settings/time-zones.ts';

it('knows the zone that holds by default, under its present name', () => {
  expect(isTimeZone(defaults.timeZone)).toBe(true);
  expect(isTimeZone('Asia/Saigon')).toBe(false);
});

it('offers only zones that dates can be written in, each once', () => {
  const zones = timeZones();
  expect(new Set(zones).size).toBe(zones.length);
  for (const timeZone of zones) expect(() => new Intl.DateTimeFormat('vi', { timeZone })).not.toThrow();
});
