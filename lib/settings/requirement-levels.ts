import { z } from 'zod';

/** What a requirement that is not met does: stops publishing, is shown before it, or nothing. */
export const levels = ['error', 'warning', 'off'] as const;

export type Level = (typeof levels)[number];

/** Levels by the name of a requirement; what is not named has the level it comes with, see lib/publishing/requirements.ts. */
export const RequirementLevels = z.record(z.string().regex(/^[a-z][A-Za-z]{1,40}$/), z.enum(levels));

export type RequirementLevels = z.output<typeof RequirementLevels>;

/** The levels as stored; what cannot be read is as if nobody had set any. */
export const storedLevels = (stored: unknown): RequirementLevels => RequirementLevels.catch({}).parse(stored);
