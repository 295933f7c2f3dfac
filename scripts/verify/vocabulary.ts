import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

type Entity = { '@id': string; '@type': 'rdfs:Class' | 'rdf:Property' } & Record<string, unknown>;

const interfaces = /^(?:export )?interface (\w+?)(Base|Leaf) extends ([^{]+) \{$([\s\S]*?)^\}$/gm;

const named = (name: string): { '@id': string } => ({ '@id': `schema:${name}` });

/**
 * The words of schema.org with what each may say of itself, as its own file has them; read from the types that Google makes of that
 * file (npm `schema-dts`), for the file itself is in no package.
 */
export function schemaOrg(): { '@graph': Entity[] } {
  const types = readFileSync(createRequire(import.meta.url).resolve('schema-dts/dist/schema.d.ts'), 'utf8');
  const parents = new Map<string, Set<string>>();
  const domains = new Map<string, Set<string>>();
  for (const [, name = '', , bases = '', members = ''] of types.matchAll(interfaces)) {
    const known = parents.get(name) ?? new Set();
    parents.set(name, known);
    for (const [, base = ''] of bases.matchAll(/(\w+)Base\b/g)) if (base !== name) known.add(base);
    for (const [, property = ''] of members.matchAll(/^ {4}"([^"@]+)"\?:/gm))
      domains.set(property, (domains.get(property) ?? new Set()).add(name));
  }
  return {
    '@graph': [
      ...[...parents].map(([name, of]) => ({
        ...named(name),
        '@type': 'rdfs:Class' as const,
        'rdfs:subClassOf': [...of].map(named),
      })),
      ...[...domains].map(([name, of]) => ({
        ...named(name),
        '@type': 'rdf:Property' as const,
        'schema:domainIncludes': [...of].map(named),
      })),
    ],
  };
}
