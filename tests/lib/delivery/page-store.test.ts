import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PageStore } from '../../../lib/delivery/page-store.ts';

const page = (bytes: number, ...tags: string[]) => ({ bytes, madeFrom: new Set(tags) });
const filled = (limit: number, count: number, bytes = 1_000) => {
  const store = new PageStore<ReturnType<typeof page>>(limit);
  for (let number = 0; number < count; number += 1) store.put(`/${number}`, page(bytes));
  return store;
};

test('keeps what is put, in place of an older one', () => {
  const store = filled(100_000, 0);
  store.put('/vi', page(10));
  const newer = page(20);
  store.put('/vi', newer);
  expect(store.get('/vi')).toBe(newer);
  expect(store.size).toBe(1);
});

describe('within a limit of memory', () => {
  test('the least recently used make room', () => {
    const store = filled(50_000, 100);
    expect(store.bytes).toBeLessThanOrEqual(50_000);
    expect(store.peek('/0')).toBeUndefined();
    expect(store.peek('/99')).toBeDefined();
  });

  test('a walk through every address leaves what is read again', () => {
    const store = filled(50_000, 20);
    for (let number = 0; number < 20; number += 1) store.get(`/${number}`);
    for (let number = 0; number < 10_000; number += 1) store.put(`/walk/${number}`, page(1_000));
    for (let number = 0; number < 20; number += 1) expect(store.peek(`/${number}`)).toBeDefined();
  });

  test('what is read again makes room too, oldest first', () => {
    const store = filled(50_000, 0);
    for (let number = 0; number < 200; number += 1) {
      store.put(`/${number}`, page(1_000));
      store.get(`/${number}`);
    }
    expect(store.bytes).toBeLessThanOrEqual(50_000);
    expect(store.peek('/199')).toBeDefined();
    expect(store.peek('/0')).toBeUndefined();
  });

  test('one page cannot take it all', () => {
    const store = filled(50_000, 10);
    store.put('/huge', page(40_000));
    expect(store.peek('/huge')).toBeUndefined();
    expect(store.size).toBe(10);
  });
});

test('finds what was made from something, as long as it is kept', () => {
  const store = filled(100_000, 0);
  store.put('/a', page(10, 'article:1', 'news:vi'));
  store.put('/b', page(10, 'article:2', 'news:vi'));
  expect([...store.keysMadeFrom(['article:1'])]).toEqual(['/a']);
  expect([...store.keysMadeFrom(['news:vi', 'article:2'])].sort()).toEqual(['/a', '/b']);
  store.put('/a', page(10, 'article:3'));
  expect([...store.keysMadeFrom(['article:1', 'news:vi'])]).toEqual(['/b']);
  store.delete('/b');
  expect([...store.keysMadeFrom(['news:vi'])]).toEqual([]);
});

test('its account of memory and of tags is right after anything', () => {
  const key = fc.integer({ min: 0, max: 12 }).map((number) => `/${number}`);
  const step = fc.oneof(
    fc.tuple(fc.constant('put'), key, fc.integer({ min: 1, max: 3_000 })),
    fc.tuple(fc.constant('get'), key, fc.constant(0)),
    fc.tuple(fc.constant('delete'), key, fc.constant(0)),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const store = new PageStore<ReturnType<typeof page>>(30_000);
      for (const [what, at, bytes] of steps) {
        if (what === 'put') store.put(at, page(bytes, `tag ${at}`, 'all'));
        if (what === 'get') store.get(at);
        if (what === 'delete') store.delete(at);
      }
      const keys = store.keys();
      const bytes = keys.map((at) => (store.peek(at)?.bytes ?? 0) + 4 * at.length + 400);
      expect(store.bytes).toBe(bytes.reduce((sum, one) => sum + one, 0));
      expect(store.bytes).toBeLessThanOrEqual(30_000);
      expect([...store.keysMadeFrom(['all'])].sort()).toEqual([...keys].sort());
      for (const at of keys) expect([...store.keysMadeFrom([`tag ${at}`])]).toEqual([at]);
    }),
  );
});
