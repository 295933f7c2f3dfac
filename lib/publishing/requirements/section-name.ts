import { issue } from '../../issue.ts';
import type { Requirement } from '../requirements.ts';

/** A section that has a name in this language: readers find the story there. */
export const sectionName: Requirement = (candidate) =>
  candidate.sectionName ? [] : [issue('sectionId', 'sectionUnnamed', { locale: candidate.locale })];
