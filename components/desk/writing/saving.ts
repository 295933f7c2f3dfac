import type { Locale } from '../../../lib/i18n/locales.ts';
import { unsavedParts } from './changes.ts';
import { minorSettled } from './pairs.ts';
import { byHand, byItself, type SaveAnswer, type Sending } from './save-request.ts';
import { takeAnswer } from './take-answer.ts';
import { tidy } from './tidy.ts';
import { type Failure, opened, versionsOf, type WritingState } from './writing-state.ts';
import type { WritingStore } from './writing-store.ts';

/** Longer than the server takes over anything; a connection that is silent for so long is dead. */
const patienceMs = 30_000;

/** The most that a browser promises to send after its page is gone. */
const lastWords = 60_000;

const failureOf = ({ status, ok }: Response): Failure | null => {
  if (ok) return null;
  return status === 401 ? 'signedOut' : 'failed';
};

/** Whether the newsroom has looked at a request and will not take it, however often it comes. */
const isFinal = ({ status }: Response): boolean =>
  status >= 400 && status < 500 && ![401, 408, 429].includes(status);

/** The texts of an answer that this screen has sent or seen: what is stored is what was typed, and need not be read again. */
const knownBodies =
  ({ versions, stored }: WritingState, { sent }: Sending, { results, article }: SaveAnswer) =>
  (locale: Locale) => {
    const { version } = versionsOf(article)[locale];
    const result = results[locale];
    if (result?.ok && result.data.version === version) return sent[locale].body;
    return versions[locale].version === version ? stored[locale].body : undefined;
  };

/** @returns whether it was answered with the article. */
async function send(store: WritingStore, sending: Sending): Promise<boolean> {
  store.set({ saving: true, failure: null, unanswered: sending });
  const body = JSON.stringify(sending.request);
  try {
    const response = await fetch(`/admin/articles/${store.get().articleId}/save`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      keepalive: body.length < lastWords / 3,
      signal: AbortSignal.timeout(patienceMs),
    });
    const failure = failureOf(response);
    if (failure) {
      store.set({ saving: false, failure, ...(isFinal(response) ? { unanswered: null } : {}) });
      return false;
    }
    const answer = (await response.json()) as SaveAnswer;
    const article = opened(answer.article, knownBodies(store.get(), sending, answer));
    const current = { ...answer, article };
    store.set(takeAnswer(store.get(), sending.sent, current, { auto: sending.request.auto }));
    return true;
  } catch {
    store.set({ saving: false, failure: navigator.onLine ? 'failed' : 'offline' });
    return false;
  }
}

/** What was sent and not answered goes first: whether it was stored decides what the rest is based on. */
async function sendNext(
  store: WritingStore,
  next: (state: ReturnType<WritingStore['get']>) => Sending | null,
) {
  const { unanswered } = store.get();
  if (unanswered && !(await send(store, unanswered))) return false;
  const sending = next(store.get());
  return !sending || send(store, sending);
}

const running = new WeakMap<WritingStore, Promise<boolean>>();

function inTurn(store: WritingStore, work: () => Promise<boolean>): Promise<boolean> {
  const before = running.get(store) ?? Promise.resolve(true);
  const turn = before.then(work, work);
  running.set(store, turn);
  return turn;
}

/**
 * Saves what changed, as somebody has asked. Whatever goes wrong, the screen keeps its text.
 * @returns whether everything on the screen is stored now.
 */
export const saveByHand = (store: WritingStore): Promise<boolean> =>
  inTurn(store, async () => {
    store.set({ draft: tidy(store.get().draft) });
    const stored = (await sendNext(store, byHand)) && unsavedParts(store.get()).length === 0;
    if (stored) store.set(minorSettled(store.get()));
    return stored;
  });

/**
 * Saves what may be saved without anybody asking; does nothing while another save is under way.
 * @returns whether the newsroom could be reached.
 */
export const saveByItself = async (store: WritingStore): Promise<boolean> =>
  store.get().saving || inTurn(store, () => sendNext(store, byItself));

/** Whether there is anything that the screen would send by itself. */
export const hasNews = (store: WritingStore): boolean =>
  store.get().unanswered !== null || byItself(store.get()) !== null;
