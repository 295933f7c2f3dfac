import type { Clock } from '../clock.ts';
import type { Locale } from '../i18n/locales.ts';
import { focusOf } from '../media/focus.ts';
import { renditionName } from '../media/names.ts';
import { mediaStore } from '../media/store.ts';
import { makeCrops } from './crops.ts';
import { claimCards, type DueCard, dropCards, keepCard, leaveCard } from './due.ts';
import { cardSize } from './layout.ts';
import { type Look, readLook } from './look.ts';
import { drawCard } from './picture.ts';

/** Cards claimed at once: each takes about a third of a second, the claim holds two minutes. */
const batch = 10;

/** A file that may have been lost is no reason to have no card. */
const readFile = (file: string | null): Promise<Buffer | null> =>
  file
    ? mediaStore()
        .read('served', file)
        .catch(() => null)
    : Promise.resolve(null);

async function makeCard(due: DueCard, look: Look): Promise<void> {
  const { translationId, revisionId, mediaId, imageVersion, photoFile, cropped, title, publishedAt } = due;
  const focus = focusOf(due);
  const [photo, logo] = await Promise.all([readFile(photoFile), readFile(look.logoFile)]);
  if (mediaId && imageVersion && photo && !cropped) {
    await makeCrops({ mediaId, imageVersion, focus }, photo);
  }
  const { nameplate, institution, accent, dateOf, key } = look;
  const words = { headline: title, nameplate, institution, accent, date: dateOf(publishedAt) };
  const card = await drawCard({ ...words, photo, focus, logo });
  const file = renditionName(`card ${translationId}`, card, cardSize.width, 'jpeg');
  const store = mediaStore();
  await store.write('served', file, card);
  const made = { revisionId, mediaId, imageVersion, look: key, file, bytes: card.length };
  const kept = await keepCard(translationId, cardSize, made);
  if (kept === 'gone') await store.remove('served', file);
  else if (kept.replaced) await store.remove('served', kept.replaced);
}

type Sweep = {
  /** Only cards of these articles; null for all. */
  articleIds: readonly string[] | null;
  onError: (error: unknown) => void;
  /** Whether to stop after the card under way. */
  stopped?: () => boolean;
  /** What is waited for after a card, which took so many milliseconds. */
  rest?: (took: number) => Promise<unknown> | undefined;
};

/**
 * Makes cards that are due, one after the other, and takes away those of withdrawn stories. A card that cannot be made
 * is left for ten minutes.
 * @returns whether more may be due.
 */
export async function sweepCards(
  clock: Clock,
  { articleIds, onError, stopped = () => false, rest }: Sweep,
): Promise<boolean> {
  for (const file of await dropCards(articleIds)) await mediaStore().remove('served', file);
  const looks: Record<Locale, Look> = { vi: await readLook('vi'), en: await readLook('en') };
  const keys = { vi: looks.vi.key, en: looks.en.key };
  const due = await claimCards(clock, keys, { articleIds, limit: batch });
  for (const card of due) {
    if (stopped()) return true;
    const began = performance.now();
    try {
      await makeCard(card, looks[card.locale]);
    } catch (error) {
      onError(error);
      await leaveCard(clock, card.translationId);
    }
    await rest?.(performance.now() - began);
  }
  return due.length === batch;
}
