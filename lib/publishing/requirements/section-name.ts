import { issue } from '../../issue.ts';
import type { Requirement } from '../requirement.ts';

/** A section that has a name in this language: readers find the story there. */
export const sectionName: Requirement = {
  name: 'sectionName',
  level: 'error',
  fixed: true,
  check: (candidate) =>
    candidate.sectionName ? [] : [issue('sectionId', 'sectionUnnamed', { locale: candidate.locale })],
};
