/** A line of a list, its cells as written; `line` counts from 1 as an editor does. */
export type Line = { line: number; cells: string[] };

/** The character between cells: whichever of them the first line has, outside quotes. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const bare = first.replace(/"[^"]*"/g, '');
  return ['\t', ';', ','].find((mark) => bare.includes(mark)) ?? ',';
}

/** Reads comma-, semicolon- or tab-separated lines, with quotes where a cell needs them; empty lines are left out. */
export function readLines(text: string): Line[] {
  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const delimiter = delimiterOf(source);
  const lines: Line[] = [];
  let cells: string[] = [];
  let cell = '';
  let [line, began, quoted] = [1, 1, false];
  const endCell = () => {
    cells.push(cell.trim());
    cell = '';
  };
  const endLine = () => {
    endCell();
    if (cells.some(Boolean)) lines.push({ line: began, cells });
    cells = [];
    began = line + 1;
  };
  for (let at = 0; at < source.length; at += 1) {
    const mark = source[at] ?? '';
    if (quoted && mark === '"' && source[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (mark === '"' && (quoted || cell.trim() === '')) {
      quoted = !quoted;
      if (quoted) cell = '';
    } else if (mark === '\n' && !quoted) {
      endLine();
      line += 1;
    } else {
      if (mark === '\n') line += 1;
      if (mark === delimiter && !quoted) endCell();
      else cell += mark;
    }
  }
  endLine();
  return lines;
}

/** What a spreadsheet would take for a formula, or for a cell that is begun anew. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A cell as a spreadsheet reads it back as text: in quotes, and never a formula (OWASP, CSV injection). */
const written = (cell: string): string =>
  `"${(formula.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;

/** A line of comma-separated cells, with its end (RFC 4180). */
export const csvLine = (cells: readonly string[]): string => `${cells.map(written).join(',')}\r\n`;
