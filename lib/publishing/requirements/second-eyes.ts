import { issue } from '../../issue.ts';
import type { Requirement } from '../requirement.ts';

/** In a section that asks for second eyes, somebody other than its author has approved this very revision. */
export const secondEyes: Requirement = {
  name: 'secondEyes',
  level: 'error',
  fixed: true,
  passes: 'force',
  check: ({ approval: { required, standing } }) =>
    required && standing !== 'valid' ? [issue('review', 'approvalMissing', { standing })] : [],
};
