import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Locale } from '../../../lib/i18n/locales.ts';
import type { Issue } from '../../../lib/issue.ts';
import { asEdited } from '../editor/body.ts';
import type { ShelfPhoto } from '../editor/photo-shelf.ts';
import type {
  ArticleView,
  Choices,
  Draft,
  FileItem,
  Part,
  RelatedItem,
  SavedBy,
  TextState,
  VersionedPart,
} from './article-view.ts';

/** Why a save did not reach the newsroom. */
export type Failure = 'offline' | 'failed' | 'signedOut';

export type WritingState = {
  articleId: string;
  /** As it stands on the screen. */
  draft: Draft;
  /** As it was stored when the screen last agreed with the newsroom. */
  stored: Draft;
  /** The versions that `stored` is; a save names them. */
  versions: Record<VersionedPart, SavedBy>;
  texts: Record<Locale, TextState>;
  photos: Record<string, ShelfPhoto>;
  files: Record<string, FileItem>;
  related: Record<string, RelatedItem>;
  /** Names of sections and units, by id. */
  names: Record<string, string>;
  requirements: Record<Locale, Issue[]>;
  may: ArticleView['may'];
  issues: Record<Part, Issue[]>;
  /** Somebody else's newer save of a part that was changed here too. */
  theirs: Partial<Record<VersionedPart, { view: ArticleView; saved: SavedBy }>>;
  saving: boolean;
  failure: Failure | null;
};

const noIssues: Record<Part, Issue[]> = { shared: [], vi: [], en: [], photos: [] };

const byId = <Item, Key extends keyof Item>(items: readonly Item[], key: Key): Record<string, Item> =>
  Object.fromEntries(items.map((item) => [String(item[key]), item]));

/** What the newsroom says about the article beyond its text. */
export const surroundings = (view: ArticleView) => ({
  texts: view.texts,
  requirements: view.requirements,
  may: view.may,
  photos: byId(view.photos, 'mediaId'),
  files: byId(view.files, 'fileId'),
  related: byId(view.related, 'articleId'),
});

export const versionsOf = (view: ArticleView): Record<VersionedPart, SavedBy> => ({
  shared: view.shared,
  vi: view.texts.vi,
  en: view.texts.en,
});

/** The article with its texts in the editor's own words, so that what is typed compares with what is stored. */
export const opened = (view: ArticleView): ArticleView => {
  const { vi, en } = view.draft;
  const texts = { vi: { ...vi, body: asEdited(vi.body) }, en: { ...en, body: asEdited(en.body) } };
  return { ...view, draft: { ...view.draft, ...texts } };
};

const stateOf = (view: ArticleView, { sections, units }: Choices): WritingState => ({
  articleId: view.articleId,
  draft: view.draft,
  stored: view.draft,
  versions: versionsOf(view),
  ...surroundings(view),
  names: Object.fromEntries([...sections, ...units].map(({ id, name }) => [id, name])),
  issues: noIssues,
  theirs: {},
  saving: false,
  failure: null,
});

export type WritingStore = ReturnType<typeof writingStore>;

/** Holds the text that is being written; what shows a part of it listens to that part. */
export function writingStore(view: ArticleView, choices: Choices) {
  let state = stateOf(opened(view), choices);
  const listeners = new Set<() => void>();
  const set = (change: Partial<WritingState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  return {
    get: () => state,
    set,
    /** Changes fields of one part of the draft. */
    patch: <P extends Part>(part: P, change: Partial<Draft[P]>) =>
      set({ draft: { ...state.draft, [part]: { ...state.draft[part], ...change } } }),
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const WritingContext = createContext<WritingStore | null>(null);

export const WritingProvider = WritingContext.Provider;

export function useWritingStore(): WritingStore {
  const store = useContext(WritingContext);
  if (!store) throw new Error('a part of the writing screen stands outside it');
  return store;
}

/** A part of the writing state; `choose` must give the same object as long as nothing in it changed. */
export function useWriting<T>(choose: (state: WritingState) => T): T {
  const store = useWritingStore();
  const read = () => choose(store.get());
  return useSyncExternalStore(store.subscribe, read, read);
}
