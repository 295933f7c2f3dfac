import { correction, generate } from 'lean-qr';

/** A QR code as the path of an SVG, one unit a module; `size` is its side without the quiet zone around it. */
export type QrCode = { size: number; path: string };

/** What a QR code can write in its denser letters. */
const dense = /^[A-Z0-9 $%*+\-./:]+$/;

/**
 * The QR code of an address of this site. Its addresses mean the same in capitals, which make a code with a third fewer
 * modules; other addresses are written as they are.
 */
export function qrOf(address: string): QrCode {
  const capitals = address.toUpperCase();
  const text = dense.test(capitals) ? capitals : address;
  const code = generate(text, { minCorrectionLevel: correction.L });
  const { size } = code;
  let path = '';
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      let end = x;
      while (code.get(end, y)) end += 1;
      if (end > x) path += `M${x} ${y}h${end - x}`;
      x = end;
    }
  }
  return { size, path };
}
