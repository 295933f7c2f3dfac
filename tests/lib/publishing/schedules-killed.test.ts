import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { databaseUrl, db } from '../../support/database.ts';
import { manyLike } from '../../support/many-drafts.ts';
import { makeDraft, makeStaff } from '../../support/newsroom.ts';

/** The figure promised, `SCHEDULES=10000`, takes a quarter of an hour; every run of the tests takes a part of it. */
const count = Number(process.env.SCHEDULES ?? 60);
const aSecond = 10;
const sweepers = 4;

const program = path.join(import.meta.dirname, '../../support/sweep-schedules.ts');
const running = new Set<ChildProcess>();

afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
});

/** A process; `worked` when it has done something that was due. */
type Sweeping = { child: ChildProcess; worked: Promise<unknown> };

function startSweeper(): Sweeping {
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, DATABASE_URL: databaseUrl, LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const worked = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.stdout.on('data', (line) => String(line).includes('settled') && resolve());
  });
  return { child, worked };
}

const settled = () => db.schedule.count({ where: { state: { not: 'waiting' } } });

const scheduled = (translationId: string, at: Date, madeById: string) => ({
  ...{ translationId, kind: 'publish' as const, at, madeById, madeAt: new Date() },
});

/** Gives the processes something to do until each of them has done some of it; returns how much that was. */
async function warmUp(sweeping: Sweeping[], drafts: string[], actorId: string): Promise<number> {
  let ready = false;
  const all = Promise.all(sweeping.map(({ worked }) => worked)).then(() => {
    ready = true;
  });
  let used = 0;
  for (; !ready && used < drafts.length; used += 1) {
    await db.schedule.create({ data: scheduled(drafts[used] ?? '', new Date(), actorId) });
    await Promise.race([all, pause(200)]);
  }
  while ((await settled()) < used) await pause(100);
  return used;
}

/** Kills one process after the other while it works, and starts another in its place. */
async function killUntil(sweeping: Sweeping[], isOver: () => boolean): Promise<number> {
  let killed = 0;
  while (!isOver()) {
    await pause((killed * 137) % 600);
    if (isOver()) break;
    sweeping[killed % sweepers]?.child.kill('SIGKILL');
    const next = startSweeper();
    sweeping[killed % sweepers] = next;
    killed += 1;
    // One at a time: the others go on meanwhile.
    await Promise.race([next.worked, pause(3_000)]);
  }
  return killed;
}

test(`${count} schedules happen once each, under four processes that are killed again and again`, {
  timeout: 400_000 + count * 100,
}, async () => {
  const { editor, publisher } = await makeStaff();
  const [whole, unfit] = [
    await makeDraft(editor, { vi: { slug: 'du' } }),
    await makeDraft(editor, { vi: { slug: 'thieu', sapo: '' } }),
  ];
  const failing = Math.round(count / 10);
  const fit = await manyLike(whole.articleId, count - failing, 'tin-hen');
  const bad = await manyLike(unfit.articleId, failing, 'tin-thieu');
  await db.$executeRaw`CREATE TABLE done_at (id uuid, at timestamptz DEFAULT clock_timestamp())`;
  await db.$executeRawUnsafe(`CREATE FUNCTION note_done() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN INSERT INTO done_at (id) VALUES (NEW.id); RETURN NULL; END $$`);
  await db.$executeRaw`CREATE TRIGGER note_done AFTER UPDATE ON schedule FOR EACH ROW EXECUTE FUNCTION note_done()`;

  const sweeping = Array.from({ length: sweepers }, startSweeper);
  const warmedUp = await warmUp(sweeping, await manyLike(whole.articleId, 300, 'tin-dau'), publisher.id);
  const first = Date.now() + 1_000;
  const order = [...fit, ...bad].map((id, index) => ({ id, turn: (index * 7919) % count }));
  await db.schedule.createMany({
    data: order.map(({ id, turn }) =>
      scheduled(id, new Date(first + (turn * 1_000) / aSecond), publisher.id),
    ),
  });
  let over = false;
  const killing = killUntil(sweeping, () => over);
  const deadline = first + (count * 1_000) / aSecond + 240_000;
  while ((await settled()) < count + warmedUp && Date.now() < deadline) await pause(250);
  over = true;
  const killed = await killing;
  for (const child of running) child.kill('SIGKILL');

  const states = await db.schedule.groupBy({ by: ['state'], _count: true });
  expect(Object.fromEntries(states.map(({ state, _count }) => [state, _count]))).toEqual({
    done: count - failing + warmedUp,
    failed: failing,
  });
  expect(await db.translation.count({ where: { status: 'published', id: { in: fit } } })).toBe(fit.length);
  expect(await db.translation.count({ where: { status: { not: 'draft' }, id: { in: bad } } })).toBe(0);
  expect(await db.publication.count()).toBe(fit.length + warmedUp);
  const told = await db.timelineEvent.groupBy({ by: ['kind', 'articleId'], _count: true });
  expect(told.filter(({ _count, kind }) => _count > 1 && kind !== 'translation.saved')).toEqual([]);
  expect(told.filter(({ kind }) => kind === 'schedule.failed')).toHaveLength(failing);
  expect(killed).toBeGreaterThan(1);
  const [late] = await db.$queryRaw<{ rows: number; half?: number; most?: number; worst?: number }[]>`
      SELECT count(*)::int AS rows,
        percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM d.at - s.at))::float AS half,
        percentile_cont(0.99) WITHIN GROUP (ORDER BY extract(epoch FROM d.at - s.at))::float AS most,
        max(extract(epoch FROM d.at - s.at))::float AS worst
      FROM done_at d JOIN schedule s USING (id) WHERE s.at >= ${new Date(first)}`;
  expect(late?.rows).toBe(count);
  process.stdout.write(
    `${count} schedules, ${killed} kills: late by ${late?.half?.toFixed(2)} s at the median, ${late?.most?.toFixed(2)} s at 99 %, ${late?.worst?.toFixed(2)} s at most\n`,
  );
});
