/** A migration or schema that the engine or PostgreSQL refused; `message` says where and why. */
export class MigrationError extends Error {
  override name = 'MigrationError';
}
