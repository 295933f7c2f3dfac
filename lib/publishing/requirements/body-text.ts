import { issue } from '../../issue.ts';
import { plainText } from '../../text/excerpt.ts';
import type { Requirement } from '../requirements.ts';

/** Words in the body; photos alone are no story. */
export const bodyText: Requirement = ({ text }) =>
  plainText(text.body) ? [] : [issue('body', 'bodyMissing')];
