import { fold } from '../text/fold.ts';

/** Letters and digits go on with a name; anything else ends it. */
const goesOn = /[\p{L}\p{N}]/u;

/**
 * Who is named in a text, as `@` and their whole name, with or without marks. Of names that begin alike the longest counts;
 * of two people with one name both do.
 */
export function mentionsIn<Person extends { id: string; name: string }>(
  text: string,
  people: readonly Person[],
): Person[] {
  const said = fold(text);
  const byName = people
    .map((person) => ({ person, name: fold(person.name) }))
    .filter(({ name }) => name !== '')
    .sort((one, other) => other.name.length - one.name.length);
  const found = new Set<Person>();
  for (let at = said.indexOf('@'); at >= 0; at = said.indexOf('@', at + 1)) {
    // An address of e-mail names nobody.
    if (goesOn.test(said.charAt(at - 1))) continue;
    const rest = said.slice(at + 1);
    const first = byName.find(({ name }) => rest.startsWith(name) && !goesOn.test(rest.charAt(name.length)));
    for (const { person, name } of byName) if (name === first?.name) found.add(person);
  }
  return people.filter((person) => found.has(person));
}
