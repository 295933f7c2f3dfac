import { AsyncLocalStorage } from 'node:async_hooks';
import type { ServerResponse } from 'node:http';

/**
 * The status of a page that Next renders. Next can say 404 only with an empty page, and never 410; so a page that is
 * itself the answer says which status it has, and the front door sends it.
 */
type Answer = { status?: 404 | 410 };

/** Next evaluates this module apart from the front door; both find the same store here. */
const kept = globalThis as typeof globalThis & { banTinAnswer?: AsyncLocalStorage<Answer> };
kept.banTinAnswer ??= new AsyncLocalStorage<Answer>();
const answers = kept.banTinAnswer;

/** Handles a request so that what is rendered for it can choose the status with `answerWith`. */
export function withAnswer<T>(response: ServerResponse, handle: () => T): T {
  const answer: Answer = {};
  const writeHead = response.writeHead.bind(response) as (
    status: number,
    ...rest: unknown[]
  ) => ServerResponse;
  response.writeHead = ((status: number, ...rest: unknown[]) =>
    writeHead(status === 200 ? (answer.status ?? status) : status, ...rest)) as ServerResponse['writeHead'];
  return answers.run(answer, handle);
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
