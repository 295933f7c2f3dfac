/** Why there is no database: a sentence for whoever starts the site. */
export class PostgresError extends Error {
  override name = 'PostgresError';
}

/** Another process already runs PostgreSQL on this folder. */
export class OccupiedError extends PostgresError {}

/** The server ended while it started; the message is the last that it wrote. */
export class LaunchError extends PostgresError {}
