import { beforeAll, expect, test } from 'vitest';
import { articleView } from '../../../../app/admin/(desk)/articles/[id]/article-view.ts';
import { saveDraft } from '../../../../app/admin/(desk)/articles/[id]/save-draft.ts';
import { SaveRequestShape } from '../../../../app/admin/(desk)/articles/[id]/save-request.ts';
import { afterWriting, leftOut, standingOn } from '../../../../components/desk/writing/pairs.ts';
import { byHand } from '../../../../components/desk/writing/save-request.ts';
import { takeAnswer } from '../../../../components/desk/writing/take-answer.ts';
import { opened, stateOf, type WritingState } from '../../../../components/desk/writing/writing-state.ts';
import type { Actor } from '../../../../lib/accounts/permissions.ts';
import type { Locale } from '../../../../lib/i18n/locales.ts';
import type { Block, Body } from '../../../../lib/text/document.ts';
import '../../../support/database.ts';
import { makeActor, makeDraft, morning } from '../../../support/newsroom.ts';

let editor: Actor;
beforeAll(async () => {
  editor = await makeActor('editor');
});

const body = (lines: Record<string, string>): Body => ({
  type: 'doc',
  content: Object.entries(lines).map(
    ([key, text]): Block => ({ type: 'paragraph', attrs: { key }, content: [{ type: 'text', text }] }),
  ),
});

/** A writing screen on which somebody opened the article. */
async function screenOf(articleId: string): Promise<WritingState> {
  const view = await articleView(editor, articleId);
  if (!view) throw new Error('no article');
  return stateOf(opened(view), { sections: [], units: [], schoolYears: [], tone: 'older' });
}

/** The screen after its changes went over the wire and were answered. */
async function saved(state: WritingState): Promise<WritingState> {
  const sent = SaveRequestShape.parse(JSON.parse(JSON.stringify(byHand(state)?.request)));
  const answer = await saveDraft(editor, morning, state.articleId, sent);
  if (!answer) throw new Error('no answer');
  const article = opened(answer.article);
  return { ...state, ...takeAnswer(state, state.draft, { ...answer, article }) };
}

const wrote = (state: WritingState, locale: Locale, lines: Record<string, string>): WritingState => ({
  ...state,
  ...afterWriting(state, locale, body(lines)),
});

test('both texts, their pairs and what is left out are saved in one request', async () => {
  const { articleId } = await makeDraft(editor);
  const vi = { mot: 'Một.', hai: 'Hai.', bon: 'Bốn.' };
  const both = wrote(wrote(await screenOf(articleId), 'vi', vi), 'en', { mot: 'One.', hai: 'Two.' });
  const stored = await saved({ ...both, ...leftOut(both, 'bon') });
  expect(byHand(stored)).toBeNull();
  const again = await screenOf(articleId);
  expect(again.draft.pairs).toEqual({ matches: { mot: 'Một.', hai: 'Hai.' }, leftOut: ['bon'] });
  expect(standingOn(again)).toMatchObject({
    total: 3,
    translated: 2,
    leftOut: ['bon'],
    missing: [],
    behind: [],
  });
});

test('a translation settled with an original that somebody changed meanwhile stays behind', async () => {
  const { articleId } = await makeDraft(editor);
  await saved(wrote(wrote(await screenOf(articleId), 'vi', { mot: 'Một.' }), 'en', { mot: 'One.' }));
  const mine = wrote(await screenOf(articleId), 'en', { mot: 'The one.' });
  await saved(wrote(await screenOf(articleId), 'vi', { mot: 'Hai.' }));
  const answered = await saved(mine);
  expect(answered.draft.vi.body).toEqual(body({ mot: 'Hai.' }));
  expect(standingOn(answered).behind).toEqual(['mot']);
  expect(standingOn(await screenOf(articleId)).behind).toEqual(['mot']);
});
