import type { Finding } from './requirement.ts';

/** What a publisher says to what speaks against a text. */
export type Answer = {
  /** Why it is published although requirements are not met, or without the approval that its section asks for; empty where nobody says so. */
  overrideReason: string;
  forcedReason: string;
  /** The requirements for which a reason is given; absent where it is for all that it can let pass. */
  accepted?: readonly string[];
  /** Requirements of which the publisher has seen warnings; absent where nobody was shown any. */
  seen?: readonly string[];
};

/** What stands against a text, and what is let pass: by a reason to override, by one to force, and after a warning. */
export type Standing = { against: Finding[]; overridden: Finding[]; forced: Finding[]; warnings: Finding[] };

/** Names of requirements, each once. */
export const namesOf = (found: readonly Finding[]): string[] => [
  ...new Set(found.map(({ requirement }) => requirement)),
];

/** Weighs what was found against what is said to it: errors without a reason stand, and warnings that nobody was shown. */
export function standingOf(
  found: readonly Finding[],
  { overrideReason, forcedReason, accepted, seen }: Answer,
): Standing {
  const errors = found.filter(({ level }) => level === 'error');
  const warnings = found.filter(({ level }) => level === 'warning');
  const passed = (by: Finding['passes'], reason: string) =>
    errors.filter(
      ({ passes, requirement }) => passes === by && reason && (accepted?.includes(requirement) ?? true),
    );
  const overridden = passed('override', overrideReason);
  const forced = passed('force', forcedReason);
  const unmet = errors.filter((error) => !overridden.includes(error) && !forced.includes(error));
  const unseen = seen ? warnings.filter(({ requirement }) => !seen.includes(requirement)) : [];
  return { against: unmet.length > 0 ? unmet : unseen, overridden, forced, warnings };
}
