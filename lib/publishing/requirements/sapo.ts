import { issue } from '../../issue.ts';
import type { Requirement } from '../requirements.ts';

/** A standfirst, which lists, feeds and link previews show. */
export const sapo: Requirement = ({ text }) => (text.sapo ? [] : [issue('sapo', 'sapoMissing')]);
