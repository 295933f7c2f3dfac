import sharp from 'sharp';
import { type Actor, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import { locales } from '../i18n/locales.ts';
import { done, issue, type Result, refused } from '../issue.ts';
import { openingOptions } from '../media/inspection.ts';
import { bodyOf, placeholderId } from './body.ts';
import { readDocument } from './reading.ts';
import type { ImportPreview, PreviewPicture } from './schema.ts';
import type { Understood } from './understanding.ts';

/** Small enough to be part of an answer; '' for a picture that cannot be drawn. */
async function thumbOf(bytes: Buffer): Promise<string> {
  const small = await sharp(bytes, openingOptions)
    .autoOrient()
    .resize({ width: 320, height: 240, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 60 })
    .toBuffer()
    .catch(() => null);
  return small ? `data:image/jpeg;base64,${small.toString('base64')}` : '';
}

const pictureOf = async (
  { bytes, width, height, alt, caption, credit }: Understood['pictures'][number],
  at: number,
): Promise<PreviewPicture> => ({
  id: placeholderId(at),
  thumb: await thumbOf(bytes),
  width,
  height,
  alt,
  caption,
  credit,
});

/**
 * What a Word document would become, without writing anything.
 * @param upload `name` as its owner called it; `bytes` the whole file.
 * @returns the preview, or issues: notPermitted; on `file` those of `readDocument`.
 */
export async function previewDocument(
  actor: Actor,
  _clock: Clock,
  upload: { name: string; bytes: Uint8Array },
): Promise<Result<ImportPreview>> {
  if (!may(actor, 'article.create')) return refused(issue('', 'notPermitted'));
  const read = await readDocument(upload.bytes);
  if (!read.ok) return read;
  const { layout, texts, pairs, pictures, named, units, fields, leftOut } = read.data;
  const shown: PreviewPicture[] = [];
  for (const [at, picture] of pictures.entries()) shown.push(await pictureOf(picture, at));
  const previewed: ImportPreview['texts'] = {};
  for (const locale of locales) {
    const text = texts[locale];
    if (!text) continue;
    const { title, sapo, blocks } = text;
    previewed[locale] = { title, sapo, body: bodyOf(blocks, placeholderId), blocks: blocks.length };
  }
  return done({
    name: upload.name,
    layout,
    texts: previewed,
    paired: pairs.length,
    pictures: shown,
    credits: named.map(({ roles, name, unit }) => ({ roles, name: unit ? `${name} (${unit})` : name })),
    units: units.map(({ name }) => name),
    ...fields,
    leftOut,
  });
}
