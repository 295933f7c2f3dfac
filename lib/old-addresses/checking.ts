import type { Transaction } from '../db.ts';
import { type Issue, issue } from '../issue.ts';
import { readLines } from '../text/csv.ts';
import { oldKey } from './key.ts';
import { type Lead, leadsOf, sameLead } from './leads.ts';
import { oldAddressLimits } from './limits.ts';
import { ownAddresses } from './own-addresses.ts';
import { readTarget, type Target } from './target.ts';

/** A line of the list that can be written. `state` says what it does to what is stored. */
export type Planned = {
  line: number;
  key: string;
  to: string;
  lead: Lead;
  state: 'new' | 'changed' | 'same';
};

type Read = { line: number; key: string; to: string; target: Target };

const at = (line: number, key: string, values: Record<string, string | number> = {}): Issue =>
  issue(`csv.${line}`, key, { line, ...values });

/** What the desk never gives away. */
const reserved = /^\/(?:admin|api|media|_next)(?:[/?]|$)/;

/** Names of columns, or a remark, in the first line. */
const isHeading = ([from = '']: string[]): boolean => !/[/?.]/.test(from);

function read(text: string, origin: string): { lines: Read[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const lines: Read[] = [];
  const first = new Map<string, Read>();
  for (const { line, cells } of readLines(text)) {
    const [from = '', to = '', ...more] = cells;
    if (line === 1 && isHeading(cells)) continue;
    const key = oldKey(from);
    const target = to.length > oldAddressLimits.target ? null : readTarget(to, origin);
    if (!from || !to || more.some(Boolean)) issues.push(at(line, 'oldLineColumns'));
    else if (!key) issues.push(at(line, 'oldPathShape', { path: from.slice(0, 200) }));
    else if (reserved.test(key)) issues.push(at(line, 'oldPathReserved', { path: key }));
    else if (key.length > oldAddressLimits.key)
      issues.push(at(line, 'oldPathLong', { limit: oldAddressLimits.key }));
    else if (!target) issues.push(at(line, 'oldTargetShape', { target: to.slice(0, 200) }));
    else {
      const before = first.get(key);
      const found = { line, key, to, target };
      if (!before) {
        first.set(key, found);
        lines.push(found);
      } else if (before.to !== to) issues.push(at(line, 'oldPathTwice', { path: key, first: before.line }));
    }
  }
  return { lines, issues };
}

/**
 * Checks a list of old addresses, line by line, against itself and what is stored.
 * @param origin This site's own.
 * @returns what each line would do, or what is wrong with which line: oldLineColumns, oldPathShape, oldPathReserved,
 * oldPathLong, oldPathTwice, oldPathLives, oldTargetShape, oldTargetMissing, each with `line`; oldListEmpty, oldListLong.
 */
export async function checkList(
  tx: Transaction,
  text: string,
  origin: string,
): Promise<{ planned: Planned[]; issues: Issue[] }> {
  if (text.length > oldAddressLimits.list)
    return { planned: [], issues: [issue('csv', 'oldListLong', { limit: oldAddressLimits.lines })] };
  const { lines, issues } = read(text, origin);
  if (lines.length + issues.length === 0) return { planned: [], issues: [issue('csv', 'oldListEmpty')] };
  if (lines.length > oldAddressLimits.lines)
    return { planned: [], issues: [issue('csv', 'oldListLong', { limit: oldAddressLimits.lines })] };
  const keys = lines.map(({ key }) => key);
  const leads = await leadsOf(
    tx,
    lines.map(({ target }) => target),
  );
  const living = await ownAddresses(tx, keys);
  const rows = await tx.$queryRaw<(Lead & { key: string })[]>`
    SELECT key, locale, article_id AS "articleId", section_id AS "sectionId", unit_id AS "unitId", path
    FROM old_address WHERE key = ANY (${keys}::text[])`;
  const stored = new Map(rows.map((row) => [row.key, row]));
  const planned: Planned[] = [];
  for (const [index, { line, key, to }] of lines.entries()) {
    const lead = leads[index];
    const before = stored.get(key);
    if (!lead) issues.push(at(line, 'oldTargetMissing', { target: to.slice(0, 200) }));
    else if (living.has(key)) issues.push(at(line, 'oldPathLives', { path: key }));
    else
      planned.push({
        line,
        key,
        to,
        lead,
        state: !before ? 'new' : sameLead(before, lead) ? 'same' : 'changed',
      });
  }
  const order = (found: Issue) => Number(found.values?.line ?? 0);
  return { planned, issues: issues.sort((one, other) => order(one) - order(other)) };
}
