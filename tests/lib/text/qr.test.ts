import { describe, expect, test } from 'vitest';
import { qrOf } from '../../../lib/text/qr.ts';

const address = 'https://tin.truong.edu.vn/vi/tin-tuc/hoi-nghi-vien-chuc-nguoi-lao-dong-nam-hoc-2023-2024';

/** Which modules a path paints, as rows of 0 and 1. */
function painted({ size, path }: { size: number; path: string }): string[] {
  const rows = Array.from({ length: size }, () => Array<string>(size).fill('0'));
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    rows[Number(y)]?.fill('1', Number(x), Number(x) + Number(length));
  return rows.map((row) => row.join(''));
}

describe('the QR code of an address', () => {
  test('has the three marks by which it is found, and no module beyond its side', () => {
    const code = qrOf(address);
    const rows = painted(code);
    for (const mark of [
      rows[0]?.slice(0, 8),
      rows[0]?.slice(-8).split('').reverse().join(''),
      rows.at(-1)?.slice(0, 8),
    ])
      expect(mark).toBe('11111110');
    expect(rows.every((row) => row.length === code.size)).toBe(true);
    expect((code.size - 17) % 4).toBe(0);
  });

  test('is smaller in capitals, which mean the same address', () => {
    expect(qrOf(address)).toEqual(qrOf(address.toUpperCase()));
    expect(qrOf(address).size).toBeLessThan(qrOf(`${address.slice(0, -1)}_`).size);
  });

  test('keeps letters that have no capitals in it', () => {
    expect(qrOf('https://a.vn/?a=b')).not.toEqual(qrOf('https://a.vn/?A=b'));
  });
});
