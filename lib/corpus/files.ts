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
      {
        media_id: id,
        locale: 'vi',
        alt: 'Nhiều người ngồi quanh bàn họp',
        caption: 'Quang cảnh buổi làm việc.',
      },
      { media_id: id, locale: 'en', alt: 'People around a long table', caption: 'The session under way.' },
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

/** Rows of PDFs without files. */
const inventFiles = (client: ClientBase, now: Date, chance: Chance): Promise<void> => {
  const made = Array.from({ length: 40 }, () => uuidAt(now, chance));
  return insertAll(client, {
    stored_file: made.map((id) => ({
      id,
      sha256: id.replaceAll('-', '').repeat(2),
      original_name: 'Kế hoạch.pdf',
      bytes: chance.between(80_000, 2_000_000),
      file: `corpus/${id}.pdf`,
      uploaded_by_id: corpusAuthorIds[0],
      created_at: now,
    })),
  });
};

async function idsOr(
  client: ClientBase,
  table: 'media' | 'stored_file',
  make: (() => Promise<void>) | null,
): Promise<string[]> {
  const ids = async (): Promise<string[]> =>
    (await client.query(`SELECT id FROM ${table} ORDER BY id LIMIT 500`)).rows.map(({ id }) => id);
  const there = await ids();
  if (there.length > 0 || !make) return there;
  await make();
  return ids();
}

/** Ids of the photos and PDFs that are there; where there are none and `invent` is true, of invented ones. */
export async function ensureFiles(
  client: ClientBase,
  { invent, now, chance }: { invent: boolean; now: Date; chance: Chance },
): Promise<{ photoIds: string[]; fileIds: string[] }> {
  return {
    photoIds: await idsOr(client, 'media', invent ? () => inventPhotos(client, now, chance) : null),
    fileIds: await idsOr(client, 'stored_file', invent ? () => inventFiles(client, now, chance) : null),
  };
}
