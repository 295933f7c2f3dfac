import { randomBytes } from 'node:crypto';
import { createDemoAccounts } from '../lib/accounts/demo-accounts.ts';
import type { Actor, Role } from '../lib/accounts/permissions.ts';
import { type Clock, clockAt, systemClock } from '../lib/clock.ts';
import { hush } from './seeding/hush.ts';
import { seedPaper, seedPhotos } from './seeding/media.ts';
import { localTime } from './seeding/must.ts';
import { seedRegister } from './seeding/register.ts';
import { seedSeries } from './seeding/series.ts';
import { clearUnfinished, demoState, note } from './seeding/state.ts';
import { seedStory } from './seeding/story.ts';
import { seedViews } from './seeding/views.ts';
import type { PaperKey } from './stories/papers.ts';
import { photoKeys } from './stories/photos.ts';
import { loadLettering } from './stories/scenes/lettering.ts';
import { stories, storyKeys } from './stories/stories.ts';

/**
 * `clock` tells the present, which only the views depend on; `password` is that of every demo account, else a random one;
 * `hurry` leaves most sizes of the photos due.
 */
export type SeedOptions = {
  clock?: Clock;
  onProgress?: (line: string) => void;
  password?: string;
  hurry?: boolean;
};

async function actors(clock: Clock, password: string): Promise<Record<Role, Actor>> {
  const accounts = await createDemoAccounts(clock, password);
  const entries = accounts.map(({ id, name, role }): [Role, Actor] => [
    role,
    { id, name, role, interfaceLocale: 'vi' },
  ]);
  return Object.fromEntries(entries) as Record<Role, Actor>;
}

/**
 * Fills an empty newsroom with the demo: accounts, settings, sections, units, photos and stories, through the newsroom's
 * own commands, each at its own time. Does nothing where a newsroom is already; an attempt that was cut short is begun anew.
 * @returns whether anything was written.
 */
export async function seedDemo({
  clock = systemClock,
  onProgress = () => undefined,
  password = randomBytes(18).toString('base64url'),
  hurry = false,
}: SeedOptions = {}): Promise<boolean> {
  const state = await demoState();
  if (state === 'finished' || state === 'foreign') return false;
  if (state === 'unfinished') await clearUnfinished();
  const beginning = clockAt(localTime('2022-08-15T08:00'));
  await note(beginning, 'demo.begun');
  const staff = await actors(beginning, password);
  const register = await seedRegister(staff.administrator, beginning);

  const lettering = await loadLettering();
  const done = (count: number) => {
    if (count % 5 === 0 || count === photoKeys.length)
      onProgress(`Drew ${count} of ${photoKeys.length} photos`);
  };
  const photos = seedPhotos(staff.writer, lettering, { hurry, done });
  const papers = new Map<PaperKey, Promise<string>>();
  const paper = (key: PaperKey, at: Date) => {
    const stored = papers.get(key) ?? seedPaper(staff.writer, lettering, key, at);
    papers.set(key, stored);
    return stored;
  };
  const ids = new Map<string, string>();
  const story = (key: string) => {
    const found = storyKeys.find((name) => name === key);
    if (!found) throw new Error(`There is no story ${key}`);
    return { story: stories[found], id: ids.get(key) };
  };
  for (const key of storyKeys) {
    ids.set(key, await seedStory(key, stories[key], { staff, register, photos, paper, story }));
  }
  await seedSeries(staff.publisher, ids);
  await seedViews(
    clock,
    storyKeys.map((key) => ({ id: ids.get(key) ?? '', story: stories[key] })),
  );
  await hush();
  await note(clock, 'demo.finished');
  onProgress(`Wrote ${storyKeys.length} stories`);
  return true;
}
