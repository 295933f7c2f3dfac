import type { Page } from '@playwright/test';
import type { Client } from 'pg';
import { quantile } from '../bench/ask.ts';

/** Makes rows of photos, without files, until there are so many, over three years. */
export async function fillLibrary(client: Client, photos: number): Promise<void> {
  const tables = ['media', 'media_text', 'media_rendition'];
  const triggers = async (how: 'ENABLE' | 'DISABLE') => {
    for (const table of tables) await client.query(`ALTER TABLE ${table} ${how} TRIGGER USER`);
  };
  await client.query('BEGIN');
  // What they do row by row is done once, below.
  await triggers('DISABLE');
  await client.query(
    `WITH made AS (
      INSERT INTO media (id, sha256, original_name, width, height, bytes, colour, credit, uploaded_by_id, created_at)
      SELECT gen_random_uuid(), md5('ảnh ' || n) || md5('photo ' || n), 'IMG_' || n || '.jpg', 1920, 1280, 400000, '#7a8c99',
        'Vũ Hoàng Yến', (SELECT id FROM "user" ORDER BY created_at LIMIT 1), now() - n * interval '15 minutes'
      FROM generate_series((SELECT count(*) FROM media) + 1, $1::bigint) n RETURNING id),
    said AS (
      INSERT INTO media_text (media_id, locale, alt, caption)
      SELECT id, l.locale::"locale", 'Hội trường lớn', 'Quang cảnh phiên họp.' FROM made, (VALUES ('vi'), ('en')) l (locale))
    INSERT INTO media_rendition (media_id, format, width, height, bytes, file)
    SELECT id, f.format::"image_format", w.width, w.width * 2 / 3, 30000, id || '-' || w.width || '.' || f.format
    FROM made, (VALUES ('avif'), ('webp'), ('jpeg')) f (format), (VALUES (320), (960)) w (width)`,
    [photos],
  );
  await client.query(
    `UPDATE media SET words_fold = media_words(id, original_name, credit) WHERE words_fold = ''`,
  );
  await triggers('ENABLE');
  await client.query('COMMIT');
  await client.query('VACUUM ANALYZE');
}

const pages = {
  'the first page': '/admin/media',
  'the last page': '/admin/media?page=99999',
  'photos without a description': '/admin/media?lacking=vi',
  'unused photos': '/admin/media?state=unused',
  'found by words': '/admin/media?q=hoi+truong+lon',
  'found by a name': '/admin/media?q=IMG_4711',
};

/** Milliseconds at the median until the whole page of the library has come, by what it shows. */
export async function libraryPages(
  page: Page,
  origin: string,
  times: number,
): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const [name, address] of Object.entries(pages)) {
    const taken: number[] = [];
    for (let turn = 0; turn < times; turn += 1) {
      const began = performance.now();
      const answer = await page.request.get(`${origin}${address}`);
      await answer.body();
      taken.push(performance.now() - began);
    }
    found[name] = quantile(taken, 0.5);
  }
  return found;
}
