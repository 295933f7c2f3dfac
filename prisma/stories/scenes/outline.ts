type Place = { x: number; y: number; scale: number };

/** An SVG outline (M, L, Q, C and Z with absolute points) as operators of a PDF page. */
export function pdfPath(d: string, { x, y, scale }: Place): string {
  const operators: string[] = [];
  const at = (px: number, py: number) => `${(x + px * scale).toFixed(2)} ${(y + py * scale).toFixed(2)}`;
  let [cx, cy] = [0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    const p = (rest.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
    const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0] = p;
    if (command === 'M') operators.push(`${at(a, b)} m`);
    if (command === 'L') operators.push(`${at(a, b)} l`);
    // PDF knows cubic curves only.
    if (command === 'Q')
      operators.push(
        `${at(cx + ((a - cx) * 2) / 3, cy + ((b - cy) * 2) / 3)} ${at(c + ((a - c) * 2) / 3, e + ((b - e) * 2) / 3)} ${at(c, e)} c`,
      );
    if (command === 'C') operators.push(`${at(a, b)} ${at(c, e)} ${at(f, g)} c`);
    if (command === 'Z') operators.push('h');
    if (p.length) [cx, cy] = [p.at(-2) ?? 0, p.at(-1) ?? 0];
  }
  return operators.length ? `${operators.join(' ')} f` : '';
}
