import type { Clock } from '../../lib/clock.ts';
import { db } from '../../lib/db.ts';
import { mediaStore } from '../../lib/media/store.ts';

/** What the demo finds: nothing, its own work cut short, its own work done, or a newsroom that is not its own. */
export type DemoState = 'empty' | 'unfinished' | 'finished' | 'foreign';

const mark = (kind: string) => db.timelineEvent.count({ where: { kind } });

export async function demoState(): Promise<DemoState> {
  if (await mark('demo.finished')) return 'finished';
  if (await mark('demo.begun')) return 'unfinished';
  const kept = await Promise.all([db.article.count(), db.media.count(), db.section.count(), db.unit.count()]);
  return kept.some(Boolean) ? 'foreign' : 'empty';
}

export const note = (clock: Clock, kind: 'demo.begun' | 'demo.finished') =>
  db.timelineEvent.create({ data: { at: clock(), kind } });

/** Takes away what an attempt that was cut short left behind. Accounts stay. */
export async function clearUnfinished(): Promise<void> {
  const store = mediaStore();
  const [media, files, renditions] = await Promise.all([
    db.media.findMany({ select: { id: true } }),
    db.storedFile.findMany({ select: { file: true } }),
    db.mediaRendition.findMany({ select: { file: true } }),
  ]);
  for (const { id } of media) await store.remove('originals', id);
  for (const { file } of [...files, ...renditions]) await store.remove('served', file);
  await db.$transaction([
    db.$executeRaw`SET LOCAL bantin.emptying = 'on'`,
    db.$executeRaw`
      TRUNCATE article, section, unit, series, media, stored_file, document, settings, settings_text, timeline_event CASCADE`,
  ]);
}
