import { issue } from '../../issue.ts';
import type { Requirement } from '../requirement.ts';

/** A standfirst, which lists, feeds and link previews show. */
export const sapo: Requirement = {
  name: 'sapo',
  level: 'error',
  fixed: true,
  check: ({ text }) => (text.sapo ? [] : [issue('sapo', 'sapoMissing')]),
};
