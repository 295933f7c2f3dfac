import { issue } from '../../issue.ts';
import type { Requirement } from '../requirement.ts';

/** Google shows no more of a headline than this in its news results (Article structured data, `headline`). */
const limit = 110;

/** A headline that is shown whole where the story is found. */
export const titleLength: Requirement = {
  name: 'titleLength',
  level: 'warning',
  check: ({ text }) =>
    text.title.length > limit ? [issue('title', 'titleLong', { limit, count: text.title.length })] : [],
};
