import { db } from '../db.ts';
import { fold } from '../text/fold.ts';
import { placedWords } from './words.ts';

/**
 * How English words of these texts count in the index, where they may be one of those looked for; one statement. Only
 * words that begin like one of them are asked for.
 */
export async function stemsIn(
  texts: readonly string[],
  wanted: ReadonlySet<string>,
): Promise<Map<string, string>> {
  const beginnings = new Set([...wanted].map((word) => word.slice(0, 2)));
  const near = new Set<string>();
  for (const text of texts) {
    for (const { words } of placedWords(text)) {
      for (const word of words) {
        const bare = fold(word);
        if (beginnings.has(bare.slice(0, 2))) near.add(bare);
      }
    }
  }
  const words = [...near].slice(0, 5000);
  if (words.length === 0) return new Map();
  const rows = await db.$queryRaw<{ word: string; stem: string | null }[]>`
    SELECT word, (tsvector_to_array(search_vector('en', word)))[1] AS stem FROM unnest(${words}::text[]) AS word`;
  return new Map(rows.flatMap(({ word, stem }) => (stem ? [[word, stem] as const] : [])));
}
