import type { Issue } from '../issue.ts';
import type { Level } from '../settings/requirement-levels.ts';
import type { Candidate } from './candidate.ts';

/** What lets a text be published although a requirement is not met: a reason to override, one to force, or nothing. */
export type Passing = 'override' | 'force' | 'never';

/** One thing that should be so before a text is published. */
export type Requirement = {
  /** Its name in settings and in `messages/` under `requirements`. */
  name: string;
  /** What it does where settings say nothing else. */
  level: Exclude<Level, 'off'>;
  /** Its level is not for settings to change. */
  fixed?: true;
  /** A fixed one is never let pass, unless it says so: without it there is no page. The others are by a reason to override. */
  passes?: Passing;
  /** The issues it finds; none when all is well. */
  check: (candidate: Candidate) => Issue[];
};

/** A requirement that is not met: where, by which rule, whether it stops publishing, and what lets it pass. */
export type Finding = Issue & { requirement: string; level: 'error' | 'warning'; passes: Passing };
