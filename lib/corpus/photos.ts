import type { ClientBase } from 'pg';
import { corpusAuthorIds } from './authors.ts';
import { type Chance, uuidAt } from './chance.ts';
import { insertAll } from './write.ts';

const widths = [320, 640, 960, 1280, 1920];
const formats = ['avif', 'webp', 'jpeg'];

/** Rows of photos without files, for measuring where no photo was uploaded. */
async function inventPhotos(client: ClientBase, now: Date, chance: Chance): Promise<void> {
  const made = Array.from({ length: 60 }, () => ({ id: uuidAt(now, chance) }));
  await insertAll(client, {
    media: made.map(({ id }) => ({
      id,
      sha256: id.replaceAll('-', '').repeat(2),
      original_name: `IMG_${chance.between(1000, 9999)}.jpg`,
      width: 1920,
      height: 1280,
      bytes: chance.between(200_000, 900_000),
      colour: '#7a8c99',
      credit: '',
      uploaded_by_id: corpusAuthorIds[0],
      created_at: now,
    })),
    media_text: made.flatMap(({ id }) => [
      { media_id: id, locale: 'vi', alt: 'Quang cảnh buổi làm việc', caption: 'Quang cảnh buổi làm việc.' },
      { media_id: id, locale: 'en', alt: 'The session under way', caption: 'The session under way.' },
    ]),
    media_rendition: made.flatMap(({ id }) =>
      formats.flatMap((format) =>
        widths.map((width) => ({
          media_id: id,
          format,
          width,
          height: Math.round((width * 2) / 3),
          bytes: width * 80,
          file: `corpus/${id}-${width}.${format}`,
        })),
      ),
    ),
  });
}

/** Ids of the photos that are there; where there are none and `invent` is true, of invented ones. */
export async function ensurePhotos(
  client: ClientBase,
  { invent, now, chance }: { invent: boolean; now: Date; chance: Chance },
): Promise<string[]> {
  const ids = async () =>
    (await client.query('SELECT id FROM media ORDER BY id LIMIT 500')).rows.map(({ id }) => id);
  const there = await ids();
  if (there.length > 0 || !invent) return there;
  await inventPhotos(client, now, chance);
  return ids();
}
