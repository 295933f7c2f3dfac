import { issue } from '../../issue.ts';
import { schoolYearLabel, schoolYearOf } from '../../text/school-year.ts';
import type { Candidate } from '../candidate.ts';
import type { Requirement } from '../requirement.ts';

/** Nobody announces what takes place later than this; a year was mistyped. */
const yearsAhead = 3;

function outsideSchoolYear({ event, schoolYearStart }: Candidate) {
  const [year = 0, month = 0] = event.date?.split('-').map(Number) ?? [];
  if (event.schoolYear === null || !event.date) return [];
  // A year is prepared in the one before and summed up in the one after.
  if (Math.abs(schoolYearOf({ year, month }, schoolYearStart) - event.schoolYear) <= 1) return [];
  return [issue('eventDate', 'eventOutsideSchoolYear', { year: schoolYearLabel(event.schoolYear) })];
}

/** Date, time and school year of the event that can be true together. */
export const eventSane: Requirement = {
  name: 'eventSane',
  level: 'warning',
  check: (candidate) => {
    const { event, at } = candidate;
    const isFar = Number(event.date?.slice(0, 4) ?? 0) > at.getUTCFullYear() + yearsAhead;
    return [
      ...(event.time && !event.date ? [issue('eventDate', 'eventTimeAlone')] : []),
      ...(isFar ? [issue('eventDate', 'eventFar', { years: yearsAhead })] : []),
      ...outsideSchoolYear(candidate),
    ];
  },
};
