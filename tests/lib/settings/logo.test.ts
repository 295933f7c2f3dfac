import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import { clockAt } from '../../../lib/clock.ts';
import { readName } from '../../../lib/media/names.ts';
import { saveSettings } from '../../../lib/settings/commands.ts';
import { removeLogo, setLogo } from '../../../lib/settings/logo.ts';
import { readSettings } from '../../../lib/settings/queries.ts';
import { actorOf } from '../../support/actors.ts';
import { db, emptyDatabase } from '../../support/database.ts';
import { photo, plain } from '../../support/images.ts';
import { mediaDir } from '../../support/media-dir.ts';
import { dataOf, issuesOf } from '../../support/newsroom.ts';

beforeEach(emptyDatabase);

const clock = clockAt('2026-11-20T08:00:00Z');

/** A PNG with a see-through ground. */
const emblem = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: { r: 143, g: 29, b: 33, alpha: 0.5 } } })
    .png()
    .toBuffer();

const whole = await photo(400, 300);
const halfPhoto = whole.subarray(0, whole.length / 2);

const served = (file: string | null) => path.join(mediaDir, 'served', file ?? '');

describe('setLogo', () => {
  it('keeps the image small enough, see-through, and under a name that is served', async () => {
    const { file } = dataOf(
      await setLogo(await actorOf('administrator'), clock, { bytes: await emblem(2000, 800) }),
    );
    const { width, height, hasAlpha, format } = await sharp(readFileSync(served(file))).metadata();
    expect({ width, height, hasAlpha, format }).toEqual({
      width: 560,
      height: 224,
      hasAlpha: true,
      format: 'webp',
    });
    expect(readName(file ?? '')).toEqual({ type: 'image/webp' });
    expect(await readSettings()).toMatchObject({ logoFile: file, version: 1, accent: '#8f1d21' });
  });

  it('never enlarges', async () => {
    const { file } = dataOf(
      await setLogo(await actorOf('administrator'), clock, { bytes: await emblem(90, 60) }),
    );
    expect(await sharp(readFileSync(served(file))).metadata()).toMatchObject({ width: 90, height: 60 });
  });

  it('is a new version of the settings, with a name of its own', async () => {
    const actor = await actorOf('administrator');
    const first = dataOf(await setLogo(actor, clock, { bytes: await emblem(90, 60) }));
    const second = dataOf(await setLogo(actor, clock, { bytes: await plain('jpeg') }));
    expect(second.file).not.toBe(first.file);
    expect(existsSync(served(first.file))).toBe(true);
    expect(await readSettings()).toMatchObject({ logoFile: second.file, version: 2 });
    const kinds = await db.timelineEvent.findMany({
      where: { kind: 'settings.logoChanged', actorId: actor.id },
    });
    expect(kinds).toHaveLength(2);
  });

  it('stays when the other settings are saved', async () => {
    const actor = await actorOf('administrator');
    const { file } = dataOf(await setLogo(actor, clock, { bytes: await emblem(90, 60) }));
    const { texts, ...shared } = await readSettings();
    dataOf(await saveSettings(actor, clock, { ...shared, ...texts }));
    expect(await readSettings()).toMatchObject({ logoFile: file, version: 2 });
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 'mediaEmpty'],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'mediaSvg'],
    ['words', Buffer.from('không phải ảnh'), 'mediaNotAnImage'],
    ['half a photo', halfPhoto, 'mediaBroken'],
  ])('refuses %s', async (_name, bytes, key) => {
    const result = await setLogo(await actorOf('administrator'), clock, { bytes });
    expect(issuesOf(result)).toEqual([expect.objectContaining({ field: 'file', key })]);
    expect(await db.settings.count()).toBe(0);
  });
});

it.each(['writer', 'editor', 'publisher'] as const)('a %s may not touch the logo', async (role) => {
  const actor = await actorOf(role);
  expect(issuesOf(await setLogo(actor, clock, { bytes: await emblem(9, 9) }))).toEqual([
    { field: '', key: 'notPermitted' },
  ]);
  expect(issuesOf(await removeLogo(actor, clock))).toEqual([{ field: '', key: 'notPermitted' }]);
});

it('a logo can be taken away again', async () => {
  const actor = await actorOf('administrator');
  dataOf(await setLogo(actor, clock, { bytes: await emblem(90, 60) }));
  dataOf(await removeLogo(actor, clock));
  expect(await readSettings()).toMatchObject({ logoFile: null, version: 2 });
});
