import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { element, escapeXml, xmlHead } from '../../../lib/text/xml.ts';
import { readXml } from '../../support/xml.ts';

describe('text in XML', () => {
  test('reads as it was, whatever it says', () => {
    const text = "Hội nghị <b>“Ấm & Ễnh”</b> ]]> 'Ợ' 200/KH-ĐHBN 🎓";
    const written = readXml(xmlHead + element('a', text, { b: text }));
    expect([written.text, written.attributes.b]).toEqual([text, text]);
  });

  test('leaves out what XML cannot say: control characters and halves of characters', () => {
    expect(escapeXml('a\u0000b\u0008c\u001bd\ufffee\ud800f\tg')).toBe('abcdef\tg');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, attribute) => {
        readXml(xmlHead + element('a', [element('b', text), element('c', null, { d: attribute })]));
      }),
    );
  });

  test('is not written where there is none', () => {
    expect(element('a', null, { b: undefined, c: 1 })).toBe('<a c="1"/>');
    expect(element('a', '')).toBe('<a/>');
  });
});
