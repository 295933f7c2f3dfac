import { AsyncLocalStorage } from 'node:async_hooks';
import type { Locale } from '../i18n/locales.ts';

/** A language's version of an article, whose opening counts as a read. */
export type Read = { articleId: string; locale: Locale };

/**
 * What a page says to the front door beside its HTML. Next can say 404 only with an empty page, and never 410; so a page
 * that is itself the answer says which status it has.
 */
type Answer = {
  status?: 404 | 410;
  read?: Read;
  until?: Date;
  unindexed?: boolean;
  passing?: boolean;
  savedAs?: string;
};

/** Next evaluates this module apart from the front door; both find the same store here. */
const kept = globalThis as typeof globalThis & { banTinAnswer?: AsyncLocalStorage<Answer> };
kept.banTinAnswer ??= new AsyncLocalStorage<Answer>();
const answers = kept.banTinAnswer;

/** Runs a rendering and returns what its page said; the rendering can look at it as it goes. */
export async function collectAnswer(render: (answer: Readonly<Answer>) => Promise<unknown>): Promise<Answer> {
  const answer: Answer = {};
  await answers.run(answer, render, answer);
  return answer;
}

/**
 * Makes the page being rendered a 404 or a 410.
 * @returns false where there is no front door, as in `next start`: the status is 200 then.
 */
export function answerWith(status: 404 | 410): boolean {
  const answer = answers.getStore();
  if (answer) answer.status = status;
  return answer !== undefined;
}

/** Says that what is being rendered is right only until then, although nothing may change. */
export function goodUntil(until: Date): void {
  const answer = answers.getStore();
  if (answer) answer.until = until;
}

/** Says that opening the page being rendered is a read of an article. */
export function countsAs(read: Read): void {
  const answer = answers.getStore();
  if (answer) answer.read = read;
}

/** Says that the page being rendered is for readers alone: `noindex` in it is meant. */
export function notForSearchEngines(): void {
  const answer = answers.getStore();
  if (answer) answer.unindexed = true;
}

/** Says that the page being rendered answers what one reader has typed, and is not worth keeping. */
export function notKept(): void {
  const answer = answers.getStore();
  if (answer) answer.passing = true;
}

/** Says that the page being rendered is a file to keep, under this name; the front door puts all it needs into it. */
export function saveAs(name: string): void {
  const answer = answers.getStore();
  if (answer) answer.savedAs = name;
}
