const entriesOf = (value: object): [string, unknown][] =>
  Object.entries(value).filter(([, found]) => found !== undefined);

/**
 * Whether two values are the same JSON, whatever the order of their fields. What is one object is not looked into, so that two
 * states of a long text which share most of their blocks are compared in no time.
 */
export function sameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Array.isArray(one) || Array.isArray(other))
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((value, at) => sameJson(value, other[at]))
    );
  const [fields, others] = [entriesOf(one), new Map(entriesOf(other))];
  return (
    fields.length === others.size &&
    fields.every(([name, value]) => others.has(name) && sameJson(value, others.get(name)))
  );
}
