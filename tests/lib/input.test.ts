import { expect, test } from 'vitest';
import { z } from 'zod';
import { readInput } from '../../lib/input.ts';

const schema = z.object({
  title: z.string().min(1).max(3),
  code: z
    .string()
    .regex(/^[a-z]+$/, 'slugShape')
    .optional(),
  year: z.int().min(1900).max(2200).optional(),
  tags: z.array(z.string()).min(1).max(2).optional(),
  kind: z.enum(['a', 'b']).optional(),
});

test.each([
  [{}, [{ field: 'title', key: 'required' }]],
  [{ title: null }, [{ field: 'title', key: 'required' }]],
  [{ title: '' }, [{ field: 'title', key: 'required', values: { limit: 1 } }]],
  [{ title: 'Ấp Bắc' }, [{ field: 'title', key: 'tooLong', values: { limit: 3 } }]],
  [{ title: 7 }, [{ field: 'title', key: 'invalid' }]],
  [{ title: 'a', code: 'A' }, [{ field: 'code', key: 'slugShape' }]],
  [{ title: 'a', year: 3 }, [{ field: 'year', key: 'tooSmall', values: { limit: 1900 } }]],
  [{ title: 'a', year: 3000 }, [{ field: 'year', key: 'tooLarge', values: { limit: 2200 } }]],
  [{ title: 'a', tags: [] }, [{ field: 'tags', key: 'required', values: { limit: 1 } }]],
  [{ title: 'a', tags: ['1', '2', '3'] }, [{ field: 'tags', key: 'tooMany', values: { limit: 2 } }]],
  [{ title: 'a', tags: ['1', 2] }, [{ field: 'tags.1', key: 'invalid' }]],
  [{ title: 'a', kind: 'c' }, [{ field: 'kind', key: 'invalid' }]],
  ['no object', [{ field: '', key: 'invalid' }]],
])('%j', (input, issues) => {
  expect(readInput(schema, input)).toEqual({ ok: false, issues });
});

test('what fits is given back, and nothing else of it', () => {
  expect(readInput(schema, { title: 'a', more: 1 })).toEqual({ ok: true, data: { title: 'a' } });
});

test('one issue for a field, however many rules it breaks', () => {
  const strict = z.object({ name: z.string().max(1).regex(/^x$/, 'slugShape') });
  expect(readInput(strict, { name: 'abc' })).toMatchObject({ issues: [{ field: 'name', key: 'tooLong' }] });
});
