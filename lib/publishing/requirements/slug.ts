import { issue } from '../../issue.ts';
import type { Requirement } from '../requirements.ts';

/** An address; a headline of signs alone gives none. */
export const slug: Requirement = (candidate) => (candidate.slug ? [] : [issue('slug', 'slugMissing')]);
