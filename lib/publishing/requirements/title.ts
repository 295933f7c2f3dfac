import { issue } from '../../issue.ts';
import type { Requirement } from '../requirements.ts';

/** A headline. */
export const title: Requirement = ({ text }) => (text.title ? [] : [issue('title', 'titleMissing')]);
