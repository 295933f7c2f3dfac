import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..', '..');

/** One import: `target` is a path from the root of the project, or the name of a package as written. */
export type Import = { target: string; written: string; typeOnly: boolean };

const statement =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

/** The sources of the project, as paths from its root, sorted. */
export const sources = (...patterns: string[]): string[] =>
  globSync(patterns, {
    cwd: root,
    exclude: ['node_modules', 'prisma/generated', '.next', '.data'],
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();

/** The text of a source. */
export const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** What a source imports and re-exports, types and dynamic imports included. */
export function importsOf(file: string): Import[] {
  return [...textOf(file).matchAll(statement)].map(([, type, fixed, dynamic]) => {
    const written = fixed ?? dynamic ?? '';
    const target = written.startsWith('.') ? path.join(path.dirname(file), written) : written;
    return { target, written, typeOnly: Boolean(type) };
  });
}

/** The directive that a source begins with, such as `use client`; `''` when there is none. */
export const directiveOf = (file: string): string => /^\s*['"](use \w+)['"]/.exec(textOf(file))?.[1] ?? '';

const isSource = (target: string): boolean => /\.tsx?$/.test(target) && existsSync(path.join(root, target));

/**
 * Every source and package that runs when these sources do: imports of types are left out.
 * @param entries Where to begin.
 * @param stop Sources that are reached, and not entered.
 * @returns Each with the chain that leads to it.
 */
export function reachedFrom(entries: readonly string[], stop: (file: string) => boolean = () => false) {
  const chains = new Map<string, string[]>(entries.map((entry) => [entry, [entry]]));
  for (const [file, chain] of chains) {
    if (!isSource(file) || stop(file)) continue;
    for (const { target, typeOnly } of importsOf(file)) {
      if (!typeOnly && !chains.has(target)) chains.set(target, [...chain, target]);
    }
  }
  return chains;
}
