import { sameJson } from '../../../../lib/text/same-json.ts';
import { type ArticleView, type Other, versionedParts } from '../article-view.ts';
import { takeNews } from '../take-news.ts';
import { opened, versionsOf, type WritingState } from '../writing-state.ts';
import type { WritingStore } from '../writing-store.ts';
import { placeNow } from './place-now.ts';

/** What a screen hears when it says that it is open. */
export type PresenceAnswer = { others: Other[]; article: ArticleView | null };

/** The versions that the screen has seen, also those that are in dispute. */
const seen = ({ versions, theirs }: WritingState) =>
  Object.fromEntries(
    versionedParts.map((part) => [part, theirs[part]?.saved.version ?? versions[part].version]),
  );

/** The answer may be older than a save that was answered meanwhile. */
const isStale = (state: WritingState, article: ArticleView): boolean => {
  const newest = versionsOf(article);
  return versionedParts.some((part) => newest[part].version < state.versions[part].version);
};

const send = (store: WritingStore, more: object): Promise<Response> =>
  fetch(`/admin/articles/${store.get().articleId}/presence`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      screenId: store.screenId,
      ...placeNow(store),
      versions: seen(store.get()),
      ...more,
    }),
    keepalive: true,
    signal: AbortSignal.timeout(10_000),
  });

/** Says where somebody writes, and takes over what others have saved meanwhile. */
export async function beat(store: WritingStore): Promise<void> {
  const answer = await send(store, {})
    .then(async (response) => (response.ok ? ((await response.json()) as PresenceAnswer) : null))
    .catch(() => null);
  const others = answer?.others ?? [];
  if (!sameJson(others, store.get().others)) store.set({ others });
  const state = store.get();
  if (!answer?.article || state.saving || state.unanswered) return;
  const article = opened(answer.article);
  if (!isStale(state, article)) store.set(takeNews(state, article));
}

/** Says that the screen is closed. */
export const leave = (store: WritingStore): void =>
  void send(store, { leaving: true }).catch(() => undefined);
