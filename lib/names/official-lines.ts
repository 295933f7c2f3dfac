import { type Issue, issue } from '../issue.ts';
import { readLines } from '../text/csv.ts';
import { fold } from '../text/fold.ts';
import { normaliseLine } from '../text/normalise.ts';
import { typedDay } from '../text/typed-day.ts';
import { type OfficialKind, officialLimits } from './official-limits.ts';
import { nameLimits } from './schema.ts';

/** A line of the list: an entry of the register, and one former name of it, if any. */
export type OfficialLine = {
  kind: OfficialKind;
  vi: string;
  en: string;
  formerVi: string;
  formerEn: string;
  /** The last day of the former name, `YYYY-MM-DD`. */
  until: string | null;
};

/** Words for a kind in either language, without marks. */
const kinds: Record<string, OfficialKind> = {
  unit: 'unit',
  'don vi': 'unit',
  office: 'office',
  'chuc vu': 'office',
  'chuc danh': 'office',
  event: 'event',
  'su kien': 'event',
  person: 'person',
  people: 'person',
  nguoi: 'person',
};

const at = (line: number, key: string, values: Record<string, string | number> = {}): Issue =>
  issue(`csv.${line}`, key, { line, ...values });

/** Names of columns in the first line. */
const isHeading = ([kind = '']: string[]): boolean => /^(?:loai|kind|type)$/.test(fold(kind));

function lineOf(line: number, cells: string[]): OfficialLine | Issue {
  const [kindCell = '', vi = '', en = '', formerVi = '', formerEn = '', day = '', ...more] =
    cells.map(normaliseLine);
  const kind = kinds[fold(kindCell)];
  const until = day ? typedDay(day) : null;
  if (!kind) return at(line, 'officialKind', { kind: kindCell.slice(0, 40) });
  if (!vi || more.some(Boolean)) return at(line, 'officialColumns');
  if ([vi, en, formerVi, formerEn].some((name) => name.length > nameLimits.unit))
    return at(line, 'officialLong', { limit: nameLimits.unit });
  if (day && !until) return at(line, 'officialDay', { day: day.slice(0, 40) });
  return { kind, vi, en, formerVi, formerEn, until };
}

/**
 * Reads lines of `kind, Vietnamese name, English name, former Vietnamese name, former English name, its last day`; all
 * but the first two may be empty. An entry with several former names has several lines.
 * @returns the lines, or what is wrong with which: officialKind, officialColumns, officialLong, officialDay, each with
 * `line`; officialEmpty, officialTooMany for the whole.
 */
export function readOfficialLines(list: string): { lines: OfficialLine[]; issues: Issue[] } {
  const rows = list.length > officialLimits.list ? null : readLines(list);
  if (!rows || rows.length > officialLimits.lines)
    return { lines: [], issues: [issue('csv', 'officialTooMany', { limit: officialLimits.lines })] };
  const read = rows
    .filter(({ line, cells }) => line !== 1 || !isHeading(cells))
    .map(({ line, cells }) => lineOf(line, cells));
  const lines = read.filter((one): one is OfficialLine => 'kind' in one);
  const issues = read.filter((one): one is Issue => 'key' in one).slice(0, officialLimits.faults);
  if (read.length === 0) return { lines, issues: [issue('csv', 'officialEmpty')] };
  return { lines, issues };
}
