'use client';

import './writing.css';
import { useTranslations } from 'next-intl';
import { lazy, type ReactNode, Suspense, useActionState, useState } from 'react';
import { useHere } from '../use-here.ts';
import { ActionBar } from './action-bar.tsx';
import type { ArticleView, Choices } from './article-view.ts';
import { useBeside } from './beside/use-beside.ts';
import { CommentsProvider, type Talks } from './comments/comments-store.ts';
import { useTalkedOf } from './comments/use-talked-of.ts';
import { useTalks } from './comments/use-talks.ts';
import { Conflicts } from './conflict/conflicts.tsx';
import { Guards } from './guards.tsx';
import { FailureNotice, KeptNotice, RefusalNotice } from './notices.tsx';
import { PhotosOfArticle } from './photos-of-article.tsx';
import { usePresence } from './presence/use-presence.ts';
import { Rail } from './rail/rail.tsx';
import { ShelfOfArticle } from './shelf-of-article.tsx';
import { TextPane } from './text-pane.tsx';
import { useAutosave } from './use-autosave.ts';
import { useKeptDraft } from './use-kept-draft.ts';
import { useSave } from './use-save.ts';
import { Versions } from './versions.tsx';
import { ViewSwitch } from './view-switch.tsx';
import type { WritingState } from './writing-state.ts';
import { WritingProvider, writingStore } from './writing-store.ts';

/** Nothing of it is needed for the first key. */
const WritingHelp = lazy(() => import('./help/writing-help.tsx'));

/** What a plain post of the form was answered: what was typed, what became of it, and who was faster. */
export type Posted = Pick<WritingState, 'draft' | 'stored' | 'versions' | 'issues' | 'theirs'> | null;

type Props = {
  actorId: string;
  view: ArticleView;
  choices: Choices;
  /** What is said about the texts. */
  talks: Talks;
  /** Saves a plain post, before scripts have loaded. */
  savePosted: (before: Posted, form: FormData) => Promise<Posted>;
  /** What has just been done to the article elsewhere. */
  notice?: ReactNode;
};

/** Where an article is written: both languages side by side, and beside them what they share. */
export function WritingScreen({ actorId, view, choices, talks, savePosted, notice }: Props) {
  const [posted, post] = useActionState(savePosted, null, useHere());
  const [store] = useState(() => {
    const made = writingStore(view, choices);
    if (posted) made.set(posted);
    return made;
  });
  return (
    <WritingProvider value={store}>
      <Screen actorId={actorId} choices={choices} talks={talks} post={post} notice={notice} />
    </WritingProvider>
  );
}

function Screen({
  actorId,
  choices,
  talks,
  post,
  notice,
}: Pick<Props, 'actorId' | 'choices' | 'talks' | 'notice'> & { post: (form: FormData) => void }) {
  const t = useTranslations('editor');
  const save = useSave();
  const { kept, settle, forget } = useKeptDraft(actorId);
  useAutosave();
  usePresence();
  const comments = useTalks(talks);
  const beside = useBeside(useTalkedOf(comments));
  const { editors } = beside;
  const help =
    editors.vi && editors.en ? (
      <Suspense fallback={null}>
        <WritingHelp editors={editors} tone={choices.tone} />
      </Suspense>
    ) : null;
  return (
    <form
      action={post}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      noValidate
      aria-label={t('form')}
      className="writing"
    >
      <ActionBar />
      <Versions />
      <Guards onSave={save} />
      <div className="writing-notices">
        {notice}
        {kept ? <KeptNotice kept={kept} onKeep={settle} onForget={forget} /> : null}
        <FailureNotice onRetry={save} />
        <RefusalNotice />
        <Conflicts />
      </div>
      <ViewSwitch />
      <PhotosOfArticle>
        {(uploads, upload) => (
          <div className="writing-grid">
            <div className="writing-panes">
              <ShelfOfArticle>
                <CommentsProvider value={comments}>
                  <TextPane locale="vi" beside={beside} />
                  <TextPane locale="en" beside={beside} />
                </CommentsProvider>
              </ShelfOfArticle>
            </div>
            <Rail choices={choices} uploads={uploads} upload={upload} help={help} />
          </div>
        )}
      </PhotosOfArticle>
    </form>
  );
}
