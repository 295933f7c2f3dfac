import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

/** Gives the test file that imports this a folder of its own for media. */
export const mediaDir = mkdtempSync(path.join(tmpdir(), 'ban-tin-media-'));
process.env.MEDIA_DIR = mediaDir;

afterAll(() => rmSync(mediaDir, { recursive: true, force: true }));
