import { beforeAll, expect, test } from 'vitest';
import { articleView } from '../../../../app/admin/(desk)/articles/[id]/article-view.ts';
import { saveDraft } from '../../../../app/admin/(desk)/articles/[id]/save-draft.ts';
import { SaveRequestShape } from '../../../../app/admin/(desk)/articles/[id]/save-request.ts';
import { afterWriting, leftOut, standingOn, stillRight } from '../../../../components/desk/writing/pairs.ts';
import { byHand, byItself } from '../../../../components/desk/writing/save-request.ts';
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
async function saved(state: WritingState, save = byHand): Promise<WritingState> {
  const sending = save(state);
  if (!sending) throw new Error('nothing to save');
  const sent = SaveRequestShape.parse(JSON.parse(JSON.stringify(sending.request)));
  const answer = await saveDraft(editor, morning, state.articleId, sent);
  if (!answer) throw new Error('no answer');
  const article = opened(answer.article);
  return {
    ...state,
    ...takeAnswer(state, sending.sent, { ...answer, article }, { auto: sending.request.auto }),
  };
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

test('what was said of the blocks of a text that is refused waits for that text', async () => {
  const { articleId } = await makeDraft(editor);
  const vi = { mot: 'Một.', hai: 'Hai.' };
  await saved(wrote(wrote(await screenOf(articleId), 'vi', vi), 'en', { mot: 'One.', hai: 'Two.' }));
  const changed = wrote(await screenOf(articleId), 'vi', { ...vi, mot: 'Một nghìn.' });
  const typed = wrote(await saved(changed), 'en', { mot: 'One thousand.', hai: 'Two.' });
  const spoilt = { ...typed.draft.en, title: 'dài '.repeat(100) };
  const wrong = { ...typed, draft: { ...typed.draft, en: spoilt } };

  const answered = await saved(wrong);
  expect(answered.issues.en.map(({ field }) => field)).toEqual(['title']);
  expect(standingOn(await screenOf(articleId)).behind).toEqual(['mot']);
  // Nor does the screen send it by itself, alone or with the other text.
  expect(byItself(answered)).toBeNull();
  const more = wrote(answered, 'vi', { mot: 'Một nghìn.', hai: 'Hai.', ba: 'Ba.' });
  expect(Object.keys(byItself(more)?.request ?? {})).toEqual(['auto', 'vi']);

  const righted = { ...answered, draft: { ...answered.draft, en: { ...spoilt, title: '' } } };
  expect(standingOn(await saved(righted)).behind).toEqual([]);
  expect(standingOn(await screenOf(articleId)).behind).toEqual([]);
});

test('pairs saved by themselves stay with their blocks while two people’s texts come together', async () => {
  const { articleId } = await makeDraft(editor);
  const vi = { mot: 'Một.', hai: 'Hai.', nam: 'Năm.', sau: 'Sáu.' };
  const en = { mot: 'One.', hai: 'Two.', nam: 'Five.' };
  await saved(wrote(wrote(await screenOf(articleId), 'vi', vi), 'en', en), byItself);
  const [one, other] = [await screenOf(articleId), await screenOf(articleId)];

  const out = await saved({ ...one, ...leftOut(one, 'sau') }, byItself);
  await saved(wrote(out, 'vi', { ...vi, hai: 'Hai hai.', mot: 'Một một.' }), byItself);
  const inserted = { mot: 'Một.', hai: 'Hai.', ruoi: 'Rưỡi.', nam: 'Năm năm.', sau: 'Sáu.' };
  const changed = wrote(other, 'vi', inserted);
  const met = await saved({ ...changed, ...stillRight(changed, 'nam') }, byItself);
  expect(met.theirs).toEqual({});
  const after = await saved(met, byItself);
  expect(byItself(after)).toBeNull();

  const reloaded = await screenOf(articleId);
  expect(reloaded.draft.vi.body).toEqual(
    body({ mot: 'Một một.', hai: 'Hai hai.', ruoi: 'Rưỡi.', nam: 'Năm năm.', sau: 'Sáu.' }),
  );
  expect(reloaded.draft.pairs).toEqual(after.draft.pairs);
  expect(standingOn(reloaded)).toMatchObject({
    missing: ['ruoi'],
    leftOut: ['sau'],
    behind: ['mot', 'hai'],
    translated: 3,
  });
});
