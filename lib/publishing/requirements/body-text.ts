import { issue } from '../../issue.ts';
import { plainText } from '../../text/excerpt.ts';
import type { Requirement } from '../requirement.ts';

/** Words in the body; photos alone are no story. */
export const bodyText: Requirement = {
  name: 'bodyText',
  level: 'error',
  fixed: true,
  check: ({ text }) => (plainText(text.body) ? [] : [issue('body', 'bodyMissing')]),
};
