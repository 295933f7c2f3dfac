import type { z } from 'zod';
import { done, type Issue, issue, type Result, refused } from './issue.ts';

/**
 * Checks what somebody sent against a zod schema. Schemas name issue keys where they would give messages:
 * `z.string().regex(slugPattern, 'slugShape')`; zod's own rules become `required`, `tooLong`, `tooMany` … or `invalid`.
 * @returns the schema's output, or one issue per field that fails, with `limit` among its values where a limit was crossed.
 */
export function readInput<S extends z.ZodType>(schema: S, input: unknown): Result<z.output<S>> {
  const parsed = schema.safeParse(input, { reportInput: true });
  if (parsed.success) return done(parsed.data);
  const byField = new Map<string, Issue>();
  for (const found of parsed.error.issues) {
    const field = found.path.join('.');
    if (!byField.has(field)) byField.set(field, issueOf(field, found));
  }
  return refused(...byField.values());
}

const keyPattern = /^[a-z][A-Za-z]*$/;

function issueOf(field: string, found: z.core.$ZodIssue): Issue {
  const key = keyPattern.test(found.message) ? found.message : defaultKey(found);
  if (found.code === 'too_big') return issue(field, key, { limit: Number(found.maximum) });
  if (found.code === 'too_small') return issue(field, key, { limit: Number(found.minimum) });
  return issue(field, key);
}

function defaultKey(found: z.core.$ZodIssue): string {
  const counted = 'origin' in found && (found.origin === 'string' || found.origin === 'array');
  if (found.code === 'too_small') return counted ? 'required' : 'tooSmall';
  if (found.code === 'too_big') {
    if (found.origin === 'string') return 'tooLong';
    return found.origin === 'array' ? 'tooMany' : 'tooLarge';
  }
  const absent = found.code === 'invalid_type' && (found.input === undefined || found.input === null);
  return absent ? 'required' : 'invalid';
}
