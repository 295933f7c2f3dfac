/** How large a body may be, measured before it is looked at closely. */
export const bodyLimits = { depth: 40, nodes: 50_000, characters: 500_000, blocks: 2000 } as const;

/** Most characters of what is filled into a box: a figure, words, who is quoted, an address. */
export const boxLimits = { figure: 40, words: 300, source: 200, address: 500 } as const;

/** Longest footnote, in characters. */
export const noteLimit = 1000;

/**
 * Whether something from outside is small enough to be checked: nesting, number of objects and characters in strings.
 * Walks without recursion, so that no input can exhaust the stack.
 */
export function fitsBody(value: unknown): boolean {
  const open: [value: unknown, depth: number][] = [[value, 0]];
  let nodes = 0;
  let characters = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const [found, depth] = next;
    if (typeof found === 'string') characters += found.length;
    if (characters > bodyLimits.characters) return false;
    if (typeof found !== 'object' || found === null) continue;
    const isNode = !Array.isArray(found);
    if (isNode && (++nodes > bodyLimits.nodes || depth > bodyLimits.depth)) return false;
    const parts = Object.values(found);
    if (parts.length > bodyLimits.nodes) return false;
    for (const part of parts) open.push([part, depth + (isNode ? 1 : 0)]);
  }
  return true;
}
