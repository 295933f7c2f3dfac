import type { Locale } from '../../../lib/i18n/locales.ts';
import type { Issue } from '../../../lib/issue.ts';
import type { Body } from '../../../lib/text/document.ts';
import { asEdited } from '../editor/body.ts';
import type { ShelfPhoto } from '../editor/photo-shelf.ts';
import type {
  ArticleView,
  Choices,
  Draft,
  FileItem,
  Other,
  Part,
  RelatedItem,
  SavedBy,
  TextState,
  VersionedPart,
} from './article-view.ts';
import type { Sending } from './save-request.ts';

/** Why a save did not reach the newsroom. */
export type Failure = 'offline' | 'failed' | 'signedOut';

export type WritingState = {
  articleId: string;
  /** The language that the other translates. */
  original: Locale;
  /** The original as it stood when this person began to change it. */
  begun: Body;
  /** What blocks matched before the changes made since were called minor; null while they are not. */
  beforeMinor: Record<string, string> | null;
  /** Blocks of the translation that are being brought up to date: what they matched before. */
  catchingUp: Record<string, string>;
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
  requirements: ArticleView['requirements'];
  may: ArticleView['may'];
  issues: Record<Part, Issue[]>;
  /** Somebody else's newer save of a part that was changed here too, in places that both have changed. */
  theirs: Partial<Record<VersionedPart, Theirs>>;
  saving: boolean;
  failure: Failure | null;
  /** What was sent and not answered: the newsroom may have stored it. It is sent again, as it was, before anything else. */
  unanswered: Sending | null;
  /** Parts and photos as they were refused; they are not sent again by themselves until they have changed. */
  refused: Record<string, unknown>;
  /** Texts whose newest revision was saved by itself: a save by hand makes it stay. */
  sitting: Record<Locale, boolean>;
  /** Whether this browser keeps what is not stored. */
  keeps: boolean;
  /** Others who have the article open. */
  others: Other[];
};

/**
 * Somebody else's version of a part. `blind`: what both began with is not known, so that every difference is one to decide.
 * `asked`: it was met when somebody asked to save.
 */
export type Theirs = { view: ArticleView; saved: SavedBy; blind?: boolean; asked?: boolean };

export const noIssues: Record<Part, Issue[]> = { shared: [], vi: [], en: [], pairs: [], photos: [] };

const byId = <Item, Key extends keyof Item>(items: readonly Item[], key: Key): Record<string, Item> =>
  Object.fromEntries(items.map((item) => [String(item[key]), item]));

/** What the newsroom says about the article beyond its text. */
export const surroundings = (view: ArticleView) => ({
  original: view.original,
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

/**
 * The article with its texts in the editor's own words, so that what is typed compares with what is stored.
 * @param known The body of a text, where the screen has it in these words already.
 */
export const opened = (
  view: ArticleView,
  known: (locale: Locale) => Body | undefined = () => undefined,
): ArticleView => {
  const edited = (locale: Locale) => {
    const text = view.draft[locale];
    return { ...text, body: known(locale) ?? asEdited(text.body) };
  };
  return { ...view, draft: { ...view.draft, vi: edited('vi'), en: edited('en') } };
};

/** A writing screen on which an article, as `opened` gives it, stands as stored. */
export const stateOf = (view: ArticleView, { sections, units }: Choices): WritingState => ({
  articleId: view.articleId,
  draft: view.draft,
  stored: view.draft,
  begun: view.draft[view.original].body,
  beforeMinor: null,
  catchingUp: {},
  versions: versionsOf(view),
  ...surroundings(view),
  names: Object.fromEntries([...sections, ...units].map(({ id, name }) => [id, name])),
  issues: noIssues,
  theirs: {},
  saving: false,
  failure: null,
  unanswered: null,
  refused: {},
  sitting: { vi: false, en: false },
  keeps: true,
  others: [],
});
