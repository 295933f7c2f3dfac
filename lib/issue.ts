/** Something a person can put right: which field, which rule (a key under `issues` in `messages/`), and the values its wording needs. */
export type Issue = {
  /** Path of the field in the form it came from, such as `title` or `credits.0.person`; `''` for the whole. */
  field: string;
  key: string;
  values?: Record<string, string | number>;
};

/** What a command returns: its data, or the issues that stopped it (nothing was written then). */
export type Result<T> = { ok: true; data: T } | { ok: false; issues: Issue[] };

/** A successful result. */
export const done = <T>(data: T): Result<T> => ({ ok: true, data });

/** A refusal with one or more issues. */
export const refused = (...issues: Issue[]): { ok: false; issues: Issue[] } => ({ ok: false, issues });

/** One issue. `field` is `''` when the issue concerns the whole. */
export const issue = (field: string, key: string, values?: Issue['values']): Issue =>
  values ? { field, key, values } : { field, key };

/** What a looked-up thing that is absent, or hidden from this actor, becomes; the same answer for both, so that nothing leaks. */
export const notFound = (): { ok: false; issues: Issue[] } => refused(issue('', 'notFound'));

/** What a command answers to an actor who may see a thing but not do this to it. */
export const notPermitted = (): { ok: false; issues: Issue[] } => refused(issue('', 'notPermitted'));

/** Somebody saved a newer version than the one this was based on: `version` is the stored one, saved `by` a person `at` an instant. */
export const overtaken = (stored: {
  by: string;
  at: Date;
  version: number;
}): { ok: false; issues: Issue[] } =>
  refused(issue('', 'overtaken', { by: stored.by, at: stored.at.toISOString(), version: stored.version }));

/** What saves itself is refused where readers would see it at once: that waits until somebody saves it by hand. */
export const heldBack = (): { ok: false; issues: Issue[] } => refused(issue('', 'heldBack'));

/** What stands in every field that two versions of a form have differently, for whoever saved second. */
export const storedMeanwhile = (
  stored: ReadonlyMap<string, string>,
  wanted: ReadonlyMap<string, string>,
): Issue[] =>
  [...stored]
    .filter(([field, value]) => wanted.get(field) !== value)
    .map(([field, value]) => issue(field, 'storedMeanwhile', { value }));

/** The HTTP status that fits a refusal: 404 absent or hidden, 403 not permitted, 409 overtaken, else 422. */
export function statusOf(issues: readonly Issue[]): 403 | 404 | 409 | 422 {
  const keys = new Set(issues.map((found) => found.key));
  if (keys.has('notFound')) return 404;
  if (keys.has('notPermitted')) return 403;
  if (keys.has('overtaken')) return 409;
  return 422;
}
