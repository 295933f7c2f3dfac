import { issue } from '../../issue.ts';
import type { Requirement } from '../requirement.ts';

/** An address; a headline of signs alone gives none. */
export const slug: Requirement = {
  name: 'slug',
  level: 'error',
  fixed: true,
  check: (candidate) => (candidate.slug ? [] : [issue('slug', 'slugMissing')]),
};
