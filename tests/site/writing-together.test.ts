import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { chance } from '../../lib/corpus/chance.ts';
import { databaseUrl, db } from '../support/database.ts';
import { makeDraft, textIn } from '../support/newsroom.ts';
import {
  SimulatedWriter,
  simulateBrowser,
  type Told,
  type Weather,
  wordsIn,
} from '../support/simulated-desk.ts';
import { type SiteProcess, startSite } from '../support/site-process.ts';
import { anAccount, signedInHeaders } from '../support/staff.ts';

/** Several people at one article, on two processes, in a network that loses things: nothing they wrote is lost. */

const seed = Number(process.env.SIMULATION_SEED ?? 20261128);
const people = 4;
const steps = 30;

let sites: SiteProcess[];
let weather: Weather;

beforeAll(async () => {
  sites = await Promise.all([startSite(databaseUrl), startSite(databaseUrl)]);
  weather = { bad: true, origins: sites.map(({ port }) => `http://127.0.0.1:${port}`) };
}, 240_000);

/** Writers who are signed in, each at an open screen. */
async function writersAt(articleId: string): Promise<SimulatedWriter[]> {
  process.env.BETTER_AUTH_SECRET = 'a secret for tests, long enough to be one';
  const writers: SimulatedWriter[] = [];
  for (let number = 0; number < people; number += 1) {
    const name = String.fromCharCode(97 + number);
    const email = `${name}@truong.example`;
    await anAccount('editor', { email, name: `Người viết ${name}` });
    const cookie = (await signedInHeaders(email)).get('cookie') ?? '';
    const editor = { name, cookie, weather, chance: chance(seed + number), told: [] as Told[] };
    writers.push(new SimulatedWriter(editor, articleId));
  }
  await Promise.all(writers.map((writer) => writer.open()));
  return writers;
}

/** Types, saves, hears of the others, and has the browser killed now and then. */
async function write(writer: SimulatedWriter): Promise<void> {
  const { chance: by } = writer.editor;
  for (let step = 0; step < steps; step += 1) {
    writer.type();
    const deed = by.next();
    if (deed < 0.06) {
      // Half of the time something is on its way that the killed browser will not hear of.
      const onItsWay = deed < 0.03 ? writer.saveByItself().catch(() => undefined) : null;
      writer.kill();
      await writer.open();
      await onItsWay;
    } else if (deed < 0.5) await writer.saveByItself();
    else if (deed < 0.58) await writer.saveByHand();
    else if (deed < 0.75) await writer.hear();
    await pause(by.between(5, 60));
  }
}

/** Kills one process in the middle of everything and starts it again where it was. */
async function killOne(): Promise<void> {
  await pause(1_500);
  const [, second] = sites;
  second?.child.kill('SIGKILL');
  if (second) sites[1] = await startSite(databaseUrl, { PORT: String(second.port) });
}

test('nothing that anybody wrote, or was told is saved, is lost or overwritten', async () => {
  const { editor } = { editor: await anAccount('editor', { email: 'dau@truong.example' }) };
  const texts = { vi: textIn('vi', { title: '', slug: '' }), en: textIn('en', { title: '', slug: '' }) };
  const { articleId } = await makeDraft(editor, texts);
  simulateBrowser();
  const writers = await writersAt(articleId);
  await Promise.all([...writers.map(write), killOne()]);

  weather.bad = false;
  for (let round = 0; round < 40 && !writers.every((writer) => writer.isIdle && round > 2); round += 1) {
    for (const writer of writers) {
      await writer.hear();
      await writer.saveByItself();
    }
  }
  for (const writer of writers) await writer.hear();

  const translations = await db.translation.findMany({
    where: { articleId },
    include: { currentRevision: true, revisions: true },
  });
  const stored = translations.map(({ currentRevision }) => JSON.stringify(currentRevision)).join('\n');
  const [here, removed] = [
    new Set(wordsIn(stored)),
    new Set(writers.flatMap((writer) => [...writer.removed])),
  ];
  const written = writers.flatMap((writer) => [...writer.written]);
  expect(written.length).toBeGreaterThan(people * steps * 0.5);
  expect(written.filter((word) => !here.has(word) && !removed.has(word))).toEqual([]);

  const history = new Map(
    translations.flatMap(({ locale, revisions }) =>
      revisions.map((revision) => [`${locale} ${revision.number}`, JSON.stringify(revision)] as const),
    ),
  );
  const told = writers.flatMap((writer) => writer.editor.told);
  expect(told.length).toBeGreaterThan(people * 5);
  for (const { part, version, input, byHand } of told) {
    const words = wordsIn(JSON.stringify(input));
    expect(words.filter((word) => !here.has(word) && !removed.has(word))).toEqual([]);
    // What somebody saved by hand is in the history, word for word.
    const kept = history.get(`${part} ${version}`);
    if (byHand) expect(wordsIn(kept ?? '').sort()).toEqual(words.sort());
  }

  const opened = writers.map(({ draft }) =>
    [draft.vi, draft.en].map((text) => wordsIn(JSON.stringify(text))),
  );
  for (const screen of opened) expect(screen).toEqual(opened[0]);
  await Promise.all(sites.map((site) => site.stop()));
}, 240_000);
