import type { ClientBase } from 'pg';
import type { Statement } from './statements.ts';

/** A node of PostgreSQL's plan, as far as we look at it. */
type Node = { 'Node Type': string; 'Relation Name'?: string; Plans?: Node[] };

const withParts = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(withParts)];

/** The tables that PostgreSQL would read from end to end for a statement, as it would plan it now. */
export async function tablesScanned(client: ClientBase, { text, values }: Statement): Promise<string[]> {
  const { rows } = await client.query({ text: `EXPLAIN (FORMAT JSON) ${text}`, values });
  const [{ Plan }] = rows[0]['QUERY PLAN'] as [{ Plan: Node }];
  return withParts(Plan)
    .filter((node) => node['Node Type'] === 'Seq Scan')
    .map((node) => node['Relation Name'] ?? '');
}
