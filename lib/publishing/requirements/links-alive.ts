import { issue } from '../../issue.ts';
import type { Requirement } from '../requirement.ts';

/** Links that lead somewhere, as far as they have been asked after in the background. */
export const linksAlive: Requirement = {
  name: 'linksAlive',
  level: 'warning',
  check: ({ brokenLinks }) =>
    brokenLinks.map(({ address, state, status }) =>
      issue('body', 'linkBroken', { address, state, status: status ?? 0 }),
    ),
};
