'use server';

import { redirect } from 'next/navigation';
import type {
  ArticleView,
  Draft,
  VersionedPart,
} from '../../../../../components/desk/writing/article-view.ts';
import { changedParts, changedPhotos } from '../../../../../components/desk/writing/changes.ts';
import { tidy } from '../../../../../components/desk/writing/tidy.ts';
import type { Posted } from '../../../../../components/desk/writing/writing-screen.tsx';
import { systemClock } from '../../../../../lib/clock.ts';
import { type Issue, issue } from '../../../../../lib/issue.ts';
import { currentSession } from '../../../actor.ts';
import { articleView } from './article-view.ts';
import { type PostedDraft, postedDraft } from './posted-draft.ts';
import { saveDraft } from './save-draft.ts';
import type { SaveRequestShape } from './save-request.ts';

/** The parts that were changed; what the actor cannot change was posted without its disabled fields. */
function changesIn(draft: Draft, versions: PostedDraft['versions'], view: ArticleView): SaveRequestShape {
  const parts = changedParts({ draft, stored: view.draft }).filter((part) =>
    part === 'shared' ? view.may.editShared : view.may.editText,
  );
  const part = (name: VersionedPart) =>
    parts.includes(name) ? { [name]: { baseVersion: versions[name], input: draft[name] } } : {};
  const photos = changedPhotos({ draft, stored: view.draft });
  return {
    ...part('shared'),
    ...part('vi'),
    ...part('en'),
    photos: photos.map((mediaId) => ({ mediaId, ...draft.photos[mediaId] })),
  };
}

const noIssues = { shared: [], vi: [], en: [], photos: [] };

/** Saves the writing screen's form as a browser posts it before scripts have loaded. */
export async function savePosted(articleId: string, _before: Posted, form: FormData): Promise<Posted> {
  const { draft: typed, versions } = postedDraft(form);
  const draft = tidy(typed);
  const session = await currentSession();
  if (!session) return { draft, issues: { ...noIssues, shared: [issue('', 'signedOut')] } };
  const { actor } = session;
  const view = await articleView(actor, articleId);
  if (!view) return { draft, issues: { ...noIssues, shared: [issue('', 'notFound')] } };
  const answer = await saveDraft(actor, systemClock, articleId, changesIn(draft, versions, view));
  const { results = {}, photos = {} } = answer ?? {};
  const issuesIn = (name: VersionedPart): Issue[] => {
    const result = results[name];
    return result && !result.ok ? result.issues : [];
  };
  const issues = {
    shared: issuesIn('shared'),
    vi: issuesIn('vi'),
    en: issuesIn('en'),
    photos: Object.entries(photos).flatMap(([mediaId, result]) =>
      result.ok ? [] : result.issues.map((found) => ({ ...found, field: `${mediaId}.${found.field}` })),
    ),
  };
  if (Object.values(issues).every((found) => found.length === 0)) redirect(`/admin/articles/${articleId}`);
  return { draft: view.may.editShared ? draft : { ...draft, shared: view.draft.shared }, issues };
}
