import { expect, test } from 'vitest';
import { workflowStateOf } from '../../../lib/review/schema.ts';

test.each([
  [{ status: 'draft', review: null }, 'draft'],
  [{ status: 'draft', review: { state: 'asked', current: true } }, 'asked'],
  [{ status: 'changed', review: { state: 'changesAsked', current: false } }, 'changesAsked'],
  [{ status: 'draft', review: { state: 'approved', current: true } }, 'approved'],
  [{ status: 'changed', review: { state: 'approved', current: false } }, 'outdated'],
  [{ status: 'draft', review: { state: 'approved', current: true }, scheduled: true }, 'scheduled'],
  [{ status: 'published', review: null, scheduled: true }, 'published'],
  [{ status: 'withdrawn', review: null }, 'withdrawn'],
] as const)('%o is %s', (text, state) => {
  expect(workflowStateOf(text)).toBe(state);
});
