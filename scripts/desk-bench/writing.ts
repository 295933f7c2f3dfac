import type { Page } from '@playwright/test';
import { quantile } from '../bench/ask.ts';
import { tasksDuring } from './tasks.ts';

const text = '[data-pane=vi] [role=textbox][contenteditable=true]';

/** Milliseconds from asking for the writing screen until the first key stands in the text, each time with an empty cache. */
export async function firstKeys(page: Page, address: string, times: number): Promise<number[]> {
  const taken: number[] = [];
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  for (let turn = 0; turn < times; turn += 1) {
    await page.goto('about:blank');
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator(text).waitFor();
    await page.evaluate((where) => {
      const there = document.querySelector<HTMLElement>(where);
      there?.focus();
      Object.assign(globalThis, { keyed: 0 });
      there?.addEventListener('input', () =>
        requestAnimationFrame(() => Object.assign(globalThis, { keyed: performance.now() })),
      );
    }, text);
    await page.keyboard.press('x');
    await page.waitForFunction(() => Reflect.get(globalThis, 'keyed') > 0);
    taken.push(await page.evaluate(() => Number(Reflect.get(globalThis, 'keyed'))));
    await page.keyboard.press('Backspace');
    await page.waitForTimeout(3_000);
  }
  await session.detach();
  return taken;
}

/**
 * What typing costs: frames that came late, of all, and the longest, by the clock; of the page's tasks how many took longer than a frame,
 * and the longest, in processor time; and how long the script of a key took at the median.
 */
export type Typing = {
  frames: number;
  late: number;
  longest: number;
  heavy: number;
  heaviest: number;
  key: number;
};

/**
 * Types into the middle of the text on a processor that is slowed down.
 * @param slowdown How many times as slow.
 */
export async function typing(page: Page, address: string, slowdown: number, keys: number): Promise<Typing> {
  await page.goto(address);
  await page.locator(text).waitFor();
  await page.waitForLoadState('networkidle').catch(() => undefined);
  const middle = page.locator(`${text} > p`);
  await middle.nth(Math.floor((await middle.count()) / 2)).click();
  await page.keyboard.press('End');
  await page.waitForTimeout(3_000);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.evaluate(() => {
    const measured = { frames: [] as number[], keys: [] as number[], stopped: false };
    Object.assign(globalThis, { measured });
    let last = performance.now();
    const next = (at: number) => {
      measured.frames.push(at - last);
      last = at;
      if (!measured.stopped) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.name === 'keydown' || entry.name === 'keypress' || entry.name === 'input')
          measured.keys.push(
            (entry as PerformanceEventTiming).processingEnd -
              (entry as PerformanceEventTiming).processingStart,
          );
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  const tasks = await tasksDuring(page, async () => {
    for (let pressed = 0; pressed < keys; pressed += 1) {
      await page.keyboard.press(pressed % 6 === 5 ? 'Space' : 'a');
      await page.waitForTimeout(110);
    }
  });
  const found = await page.evaluate(() => {
    const measured = Reflect.get(globalThis, 'measured') as {
      frames: number[];
      keys: number[];
      stopped: boolean;
    };
    measured.stopped = true;
    return { frames: measured.frames, keys: measured.keys };
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  return {
    frames: found.frames.length,
    // A frame of two sixtieths of a second is one that was dropped.
    late: found.frames.filter((ms) => ms > 25).length,
    longest: Math.max(...found.frames),
    heavy: tasks.filter((ms) => ms > 1000 / 60).length,
    heaviest: Math.max(0, ...tasks),
    key: quantile(found.keys, 0.5),
  };
}
