import { merge } from '../../../lib/text/merge.ts';
import { sameJson } from '../../../lib/text/same-json.ts';
import type { PhotoWords } from '../editor/photo-shelf.ts';
import type { Draft } from './article-view.ts';
import type { SaveAnswer } from './save-request.ts';

type Words = Record<string, PhotoWords>;

/** What is stored and what stands on the screen of one photo's words. */
type Both = { draft: PhotoWords; stored: PhotoWords };

const onVersion = (words: PhotoWords, { version }: PhotoWords): PhotoWords => ({ ...words, version });

/** Everything that is said about a photo by itself, so that two people can change different things. */
const apart = ({ vi, en, credit }: PhotoWords) => ({
  ...Object.fromEntries(Object.entries(vi).map(([field, said]) => [`vi.${field}`, said])),
  ...Object.fromEntries(Object.entries(en).map(([field, said]) => [`en.${field}`, said])),
  credit,
});

/** Said in the words of `like`, which has every field. */
const whole = (said: Record<string, unknown>, like: PhotoWords): PhotoWords => {
  const of = <P extends 'vi' | 'en'>(locale: P): PhotoWords[P] =>
    ({
      ...like[locale],
      ...Object.fromEntries(
        Object.entries(said).flatMap(([name, value]) =>
          name.startsWith(`${locale}.`) ? [[name.slice(3), value]] : [],
        ),
      ),
    }) as PhotoWords[P];
  return { ...like, vi: of('vi'), en: of('en'), credit: String(said.credit ?? '') };
};

function taken(
  { draft, stored }: Both,
  sent: PhotoWords | undefined,
  newest: PhotoWords,
  result: SaveAnswer['photos'][string] | undefined,
): Both & { settled?: boolean } {
  if (result?.ok && sent) return { draft: onVersion(draft, newest), stored: onVersion(sent, newest) };
  const overtaken = result?.ok === false && result.issues.some(({ key }) => key === 'overtaken');
  if (overtaken) {
    const { merged, disputes } = merge(apart(stored), apart(draft), apart(newest));
    // In dispute, what was typed stays, now upon what somebody else stored: saving again is a decision.
    return { draft: whole(merged, newest), stored: newest, settled: disputes.length === 0 };
  }
  return sameJson(draft, stored) ? { draft: newest, stored: newest } : { draft, stored };
}

/**
 * The words of photos after hearing how the article stands: stored, refused, or overtaken by somebody else's.
 * @param sent What the save carried; null when nothing was sent.
 * @returns besides, the photos whose words were overtaken and have come together by themselves.
 */
export function takePhotos(
  state: { draft: Draft; stored: Draft },
  sent: Draft | null,
  { photos, article }: Pick<SaveAnswer, 'photos' | 'article'>,
): { draft: Words; stored: Words; settled: string[] } {
  const draft = { ...state.draft.photos };
  const stored = { ...state.stored.photos };
  const settled: string[] = [];
  for (const [mediaId, words] of Object.entries(state.draft.photos)) {
    const before = state.stored.photos[mediaId] ?? words;
    const own = sent?.photos[mediaId];
    const newest = article.draft.photos[mediaId] ?? (photos[mediaId]?.ok ? own : undefined);
    if (!newest) continue;
    const after = taken({ draft: words, stored: before }, own, newest, photos[mediaId]);
    draft[mediaId] = after.draft;
    stored[mediaId] = after.stored;
    if (after.settled) settled.push(mediaId);
  }
  return { draft, stored, settled };
}
