import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';
import { root, run } from './shell.ts';

/** Cuts the serif down to what Vietnamese and English are written with: weights 400–700, no hints, kerning kept. */

const span = (from: number, to: number) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));

const basic = `${span(0x20, 0x7e)}ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýÄÅÆÇËÏÑÖØÜßäåæçëïñöøüÿ\u00a0–—‘’“”«»…·•°±§©½×−€′″`;
const vietnamese = `ĂăĐđĨĩŨũƠơƯư${span(0x1ea0, 0x1ef9)}₫`;

const files = [
  { from: 'latin-wght-normal', to: 'serif-latin', letters: basic },
  { from: 'vietnamese-wght-normal', to: 'serif-vietnamese', letters: vietnamese },
  { from: 'latin-wght-italic', to: 'serif-italic-latin', letters: basic },
  { from: 'vietnamese-wght-italic', to: 'serif-italic-vietnamese', letters: vietnamese },
];

const source = path.join(root, 'node_modules/@fontsource-variable/source-serif-4/files');
const target = path.join(root, 'public/fonts');
const stylesheet = path.join(root, 'components/reader/styles/fonts.css');

/** Names of the font files that the stylesheet asks for. */
async function wantedFonts(): Promise<Set<string>> {
  const css = await readFile(stylesheet, 'utf8');
  return new Set([...css.matchAll(/\/fonts\/([\w.-]+\.woff2)/g)].map((match) => match[1] ?? ''));
}

/** Cuts the fonts that the stylesheet names into `public/fonts`, unless they are there already. */
export async function cutFonts(): Promise<void> {
  const wanted = await wantedFonts();
  await mkdir(target, { recursive: true });
  const present = new Set(await readdir(target));
  if (wanted.size === present.size && [...wanted].every((name) => present.has(name))) return;
  for (const stale of present) await rm(path.join(target, stale));
  for (const { from, to, letters } of files) {
    const whole = await readFile(path.join(source, `source-serif-4-${from}.woff2`));
    const cut = await subsetFont(whole, letters, {
      targetFormat: 'woff2',
      variationAxes: { wght: { min: 400, max: 700 } },
      keepFeatures: ['kern', 'pnum', 'ccmp'],
      noHinting: true,
    });
    // The name tells the content, so that browsers may keep the file for ever.
    const name = `${to}.${createHash('sha256').update(cut).digest('hex').slice(0, 8)}.woff2`;
    if (!wanted.has(name))
      throw new Error(`${stylesheet} does not name ${name}, which is the ${to} font now.`);
    await writeFile(path.join(target, name), cut);
  }
}

if (import.meta.main) await run(cutFonts);
