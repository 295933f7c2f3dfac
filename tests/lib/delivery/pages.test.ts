import { describe, expect, test, vi } from 'vitest';
import { Pages, type Rendered } from '../../../lib/delivery/pages.ts';

type Text = Rendered & { text: string };

const made = (text: string, ...tags: string[]): Text => ({
  text,
  status: 200,
  variants: new Map(),
  lasting: [],
  bytes: 100,
  madeFrom: new Set(tags),
  lasts: true,
});

/** Pages whose renderings end when the test says so. */
function slowPages(options: { refreshAfter?: number; restAfterFailure?: number } = {}) {
  const begun: { key: string; end: (page: Text) => void; fail: () => void }[] = [];
  const onError = vi.fn();
  const pages = new Pages<Text>({
    limit: 1_000_000,
    onError,
    ...options,
    render: (key) =>
      new Promise((resolve, reject) => {
        begun.push({ key, end: resolve, fail: () => reject(new Error('broken')) });
      }),
  });
  const rendering = (number: number) => {
    const found = begun[number];
    if (!found) throw new Error(`Rendering ${number} has not begun.`);
    return found;
  };
  return { pages, begun, rendering, onError };
}

const textOf = async (found: Promise<{ page: Text; from: string }>) => {
  const { page, from } = await found;
  return `${page.text} (${from})`;
};

describe('a page', () => {
  test('is rendered once however many ask', async () => {
    const { pages, begun, rendering } = slowPages();
    const asked = Array.from({ length: 50 }, () => pages.find('/vi'));
    rendering(0).end(made('một'));
    expect(new Set((await Promise.all(asked)).map(({ page }) => page.text))).toEqual(new Set(['một']));
    expect(begun.length).toBe(1);
  });

  test('is kept', async () => {
    const { pages, begun, rendering } = slowPages();
    const asked = pages.find('/vi');
    rendering(0).end(made('một'));
    await asked;
    expect(await textOf(pages.find('/vi'))).toBe('một (store)');
    expect(begun.length).toBe(1);
  });

  test('that is right only for a time is rendered anew after it, and good as a last resort still', async () => {
    const { pages, rendering } = slowPages();
    const asked = pages.find('/news-sitemap.xml');
    const until = new Date(Date.now() + 60_000);
    rendering(0).end({ ...made('một'), until });
    await asked;
    expect(await textOf(pages.find('/news-sitemap.xml'))).toBe('một (store)');
    vi.useFakeTimers({ now: until, toFake: ['Date'] });
    try {
      const after = pages.find('/news-sitemap.xml');
      rendering(1).fail();
      expect(await textOf(after)).toBe('một (fallback)');
      pages.apply([]);
      const again = pages.find('/news-sitemap.xml');
      rendering(2).end(made('hai'));
      expect(await textOf(again)).toBe('hai (render)');
    } finally {
      vi.useRealTimers();
    }
  });

  test('that is not worth keeping is not, and takes the place of none', async () => {
    const { pages, rendering, begun } = slowPages();
    const asked = pages.find('/vi');
    rendering(0).end({ ...made('một'), lasts: false });
    await asked;
    expect(pages.kept('/vi')).toBeUndefined();
    void pages.find('/vi');
    expect(begun.length).toBe(2);
  });
});

describe('a change', () => {
  const withPages = async () => {
    const slow = slowPages();
    for (const [key, tags] of [
      ['/a', ['article:1', 'text:1:vi']],
      ['/b', ['article:2']],
      ['/list', ['article:1', 'article:2', 'news:vi']],
      ['/unknown', ['*']],
    ] as const) {
      const asked = slow.pages.find(key);
      slow.rendering(slow.begun.length - 1).end(made(`${key} cũ`, ...tags));
      await asked;
    }
    return slow;
  };

  test('touches the pages made from what changed, those of which nothing is known, and no other', async () => {
    const { pages } = await withPages();
    expect(pages.apply([{ tags: ['article:1'] }]).sort()).toEqual(['/a', '/list', '/unknown']);
    expect(['/a', '/b', '/list', '/unknown'].filter((key) => pages.kept(key))).toEqual(['/b']);
  });

  test('of everything touches every page', async () => {
    const { pages } = await withPages();
    pages.apply([{ tags: ['*'] }]);
    expect(['/a', '/b', '/list', '/unknown'].filter((key) => pages.kept(key))).toEqual([]);
  });

  test('makes the next who asks wait for the new page', async () => {
    const { pages, rendering } = await withPages();
    pages.apply([{ tags: ['article:1'] }]);
    const asked = pages.find('/a');
    rendering(4).end(made('/a mới', 'article:1'));
    expect(await textOf(asked)).toBe('/a mới (render)');
  });

  test('during a rendering leaves its page to those who asked before, and to nobody after', async () => {
    const { pages, begun, rendering } = slowPages();
    const before = pages.find('/a');
    pages.apply([{ tags: ['article:1'] }]);
    const after = pages.find('/a');
    expect(begun.length).toBe(2);
    rendering(1).end(made('mới', 'article:1'));
    expect(await textOf(after)).toBe('mới (render)');
    rendering(0).end(made('cũ', 'article:1'));
    expect(await textOf(before)).toBe('cũ (render)');
    expect(pages.kept('/a')?.text).toBe('mới');
  });

  test('during a rendering that it does not touch lets the page be kept', async () => {
    const { pages, rendering } = slowPages();
    const asked = pages.find('/a');
    pages.apply([{ tags: ['article:9'] }]);
    rendering(0).end(made('một', 'article:1'));
    await asked;
    expect(pages.kept('/a')?.text).toBe('một');
  });
});

describe('when a page cannot be rendered', () => {
  const withOld = async () => {
    const slow = slowPages({ restAfterFailure: 30 });
    const asked = slow.pages.find('/a');
    slow.rendering(0).end(made('cũ', 'article:1', 'text:1:vi'));
    await asked;
    return slow;
  };

  test('the last good one is sent, and the failure is told', async () => {
    const { pages, rendering, onError } = await withOld();
    pages.apply([{ tags: ['article:1'] }]);
    const asked = pages.find('/a');
    rendering(1).fail();
    expect(await textOf(asked)).toBe('cũ (fallback)');
    expect(onError).toHaveBeenCalledWith(expect.any(Error), '/a');
  });

  test('it is not tried again for every request, but soon', async () => {
    const { pages, rendering, begun } = await withOld();
    pages.apply([{ tags: ['article:1'] }]);
    const asked = pages.find('/a');
    rendering(1).fail();
    await asked;
    expect(await textOf(pages.find('/a'))).toBe('cũ (fallback)');
    expect(begun.length).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 40));
    const again = pages.find('/a');
    rendering(2).end(made('mới', 'article:1'));
    expect(await textOf(again)).toBe('mới (render)');
  });

  test('a text that was taken back is not sent any more', async () => {
    const { pages, rendering } = await withOld();
    pages.apply([{ tags: ['article:1', 'text:1:vi'] }]);
    const asked = pages.find('/a');
    rendering(1).fail();
    await expect(asked).rejects.toThrow('broken');
  });

  test('nor is one that was taken back while it was rendered', async () => {
    const { pages, rendering } = slowPages();
    const asked = pages.find('/a');
    pages.apply([{ tags: ['article:1', 'text:1:vi'] }]);
    rendering(0).end(made('cũ', 'article:1', 'text:1:vi'));
    await asked;
    expect(pages.store.peek('/a')).toBeUndefined();
  });

  test('and there is none, whoever asks is told', async () => {
    const { pages, rendering } = slowPages();
    const asked = pages.find('/a');
    rendering(0).fail();
    await expect(asked).rejects.toThrow('broken');
  });
});

test('a page of some age is sent and rendered anew beside, once', async () => {
  const { pages, rendering, begun } = slowPages({ refreshAfter: 20 });
  const asked = pages.find('/a');
  rendering(0).end(made('135 lượt đọc'));
  await asked;
  expect(pages.kept('/a')?.text).toBe('135 lượt đọc');
  expect(begun.length).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(pages.kept('/a')?.text).toBe('135 lượt đọc');
  expect(pages.kept('/a')?.text).toBe('135 lượt đọc');
  expect(begun.length).toBe(2);
  rendering(1).end(made('140 lượt đọc'));
  await vi.waitFor(() => expect(pages.kept('/a')?.text).toBe('140 lượt đọc'));
});

describe('a page that can be made smaller', () => {
  const pressed = { status: 200, variants: new Map(), lasting: [], bytes: 60 };
  const pressable = (text: string, press: NonNullable<Rendered['press']>): Text => ({
    ...made(text, 'article:1'),
    press,
  });

  test('is made so once, beside, when it is asked for again', async () => {
    const { pages, rendering } = slowPages();
    const press = vi.fn(async () => pressed);
    const asked = pages.find('/a');
    rendering(0).end(pressable('tin', press));
    await asked;
    expect(press).not.toHaveBeenCalled();
    const before = pages.store.bytes;
    expect(pages.kept('/a')?.bytes).toBe(100);
    expect(pages.kept('/a')?.text).toBe('tin');
    await vi.waitFor(() => expect(pages.kept('/a')?.bytes).toBe(60));
    expect(pages.kept('/a')?.text).toBe('tin');
    expect(pages.store.bytes).toBe(before - 40);
    expect(press).toHaveBeenCalledTimes(1);
  });

  test('is left as it is when it is overtaken meanwhile, or cannot be made smaller', async () => {
    const { pages, rendering, onError } = slowPages();
    const first = Promise.withResolvers<typeof pressed>();
    const asked = pages.find('/a');
    rendering(0).end(pressable('cũ', () => first.promise));
    await asked;
    pages.kept('/a');
    pages.apply([{ tags: ['article:1'] }]);
    const again = pages.find('/a');
    rendering(1).end(pressable('mới', () => Promise.reject(new Error('no memory'))));
    await again;
    first.resolve(pressed);
    expect(pages.kept('/a')?.text).toBe('mới');
    await vi.waitFor(() => expect(onError).toHaveBeenCalledTimes(1));
    expect(pages.kept('/a')?.bytes).toBe(100);
  });

  test('waits for its turn; of very many, some are left to the next time', async () => {
    const { pages, rendering } = slowPages();
    const gate = Promise.withResolvers<typeof pressed>();
    const press = vi.fn(() => gate.promise);
    const keys = Array.from({ length: 150 }, (_, number) => `/${number}`);
    for (const [number, key] of keys.entries()) {
      const asked = pages.find(key);
      rendering(number).end(pressable(key, press));
      await asked;
    }
    for (const key of keys) pages.kept(key);
    await vi.waitFor(() => expect(keys.filter((key) => pages.store.peek(key)?.press).length).toBe(49));
    expect(press).toHaveBeenCalledTimes(1);
    gate.resolve(pressed);
    await vi.waitFor(() => expect(press).toHaveBeenCalledTimes(101));
    for (const key of keys) pages.kept(key);
    await vi.waitFor(() => expect(press).toHaveBeenCalledTimes(150));
  });
});
