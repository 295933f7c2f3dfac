/** A calendar day as the database's `date` column takes it: midnight UTC. */
export const dateOfDay = (day: string): Date => new Date(`${day}T00:00:00.000Z`);

/** A `date` column's value as `YYYY-MM-DD`. */
export const dayOfDate = (date: Date): string => date.toISOString().slice(0, 10);
