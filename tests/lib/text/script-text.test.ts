import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finish } from '../../../lib/delivery/finishing.ts';
import { scriptText } from '../../../lib/text/script-text.ts';

const hostile = [
  '</script><script>alert(1)</script>',
  '<!-- ',
  'Chữ ký nonce=',
  'Đề thi style=',
  '="javascript:alert(1)',
  'a\u2028b\u2029c & <img onerror="x">',
  'Hội nghị “Đổi mới” 2023–2024',
];

const page = (script: string) =>
  `<!DOCTYPE html><html lang="vi"><head><title>Tin</title></head><body><main><h1>Tin</h1><script type="application/ld+json">${script}</script></main></body></html>`;

const inPage = (html: string): unknown =>
  JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '');

describe('JSON in a script element', () => {
  test.each(hostile)('keeps %j, and nothing in it ends the element', (text) => {
    const written = scriptText({ text, next: text });
    expect(written).not.toMatch(/[<>&=\u2028\u2029]/);
    expect(JSON.parse(written)).toEqual({ text, next: text });
  });

  test('comes through finishing as it was, whatever it says', () => {
    const piece = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.array(piece)), (data) => {
        const plain = JSON.parse(JSON.stringify(data));
        expect(inPage(finish(page(scriptText(data)), true))).toEqual(plain);
      }),
    );
  });
});
