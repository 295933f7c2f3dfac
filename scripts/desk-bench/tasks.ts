import type { Page } from '@playwright/test';

type Traced = { name: string; ph: string; pid: number; tid: number; dur?: number; tdur?: number };

const quiet = ['toplevel', 'disabled-by-default-devtools.timeline', 'devtools.timeline'];

/**
 * What the page's own thread did while something was done: for each task its milliseconds of processor time, which – unlike what a
 * clock says – do not count what other programs did meanwhile.
 */
export async function tasksDuring(page: Page, work: () => Promise<void>): Promise<number[]> {
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: quiet });
  await work();
  const trace = JSON.parse(String(await browser?.stopTracing())) as { traceEvents: Traced[] };
  const tasks = trace.traceEvents.filter(
    ({ name, ph }) => ph === 'X' && (name === 'RunTask' || name === 'ThreadControllerImpl::RunTask'),
  );
  const times = new Map<string, number[]>();
  for (const { pid, tid, dur = 0, tdur = dur } of tasks) {
    const thread = `${pid} ${tid}`;
    times.set(thread, [...(times.get(thread) ?? []), tdur / 1000]);
  }
  const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
  // The page's thread is the one that scripts keep busiest; its name is not in every trace.
  const scripts = new Set(
    trace.traceEvents.filter(({ name }) => name === 'FunctionCall').map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return (
    [...times]
      .filter(([thread]) => scripts.has(thread))
      .map(([, list]) => list)
      .sort((one, other) => sum(other) - sum(one))[0] ?? []
  );
}
