import { issue } from '../../issue.ts';
import type { Requirement } from '../requirement.ts';

/** About sixty Vietnamese syllables: six lines on a phone. */
const limit = 350;

/** A standfirst that can be read at a glance; lists and feeds show it whole. */
export const sapoLength: Requirement = {
  name: 'sapoLength',
  level: 'warning',
  check: ({ text }) =>
    text.sapo.length > limit ? [issue('sapo', 'sapoLong', { limit, count: text.sapo.length })] : [],
};
