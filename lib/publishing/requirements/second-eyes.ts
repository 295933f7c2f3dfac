import { issue } from '../../issue.ts';
import type { Requirement } from '../requirements.ts';

/** In a section that asks for second eyes, somebody other than its author has approved this very revision. */
export const secondEyes: Requirement = ({ approval: { required, standing } }) =>
  required && standing !== 'valid' ? [issue('review', 'approvalMissing', { standing })] : [];
