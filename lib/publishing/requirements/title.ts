import { issue } from '../../issue.ts';
import type { Requirement } from '../requirement.ts';

/** A headline. */
export const title: Requirement = {
  name: 'title',
  level: 'error',
  fixed: true,
  check: ({ text }) => (text.title ? [] : [issue('title', 'titleMissing')]),
};
