import { issue } from '../../issue.ts';
import type { Requirement } from '../requirement.ts';

/** Who issues the story, with a name in this language. */
export const unitsSet: Requirement = {
  name: 'unitsSet',
  level: 'warning',
  check: ({ locale, units }) => {
    if (units.length === 0) return [issue('unitIds', 'unitNone')];
    return units
      .filter(({ named }) => !named)
      .map(({ name }) => issue('unitIds', 'unitUnnamed', { name, locale }));
  },
};
