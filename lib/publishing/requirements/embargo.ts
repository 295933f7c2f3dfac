import { issue } from '../../issue.ts';
import type { Requirement } from '../requirement.ts';

/** No embargo that still holds. Whoever may publish may end it first. */
export const embargo: Requirement = {
  name: 'embargo',
  level: 'error',
  fixed: true,
  check: ({ embargoUntil, at }) =>
    embargoUntil && at < embargoUntil ? [issue('', 'embargoed', { at: embargoUntil.toISOString() })] : [],
};
