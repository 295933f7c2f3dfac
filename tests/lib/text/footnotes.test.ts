import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Body } from '../../../lib/text/document.ts';
import { noteLimit } from '../../../lib/text/document-size.ts';
import { plainText } from '../../../lib/text/excerpt.ts';
import { footnotesIn } from '../../../lib/text/footnotes.ts';
import { anyBody } from '../../support/body.ts';

const noted = (note: unknown) => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Kế hoạch' },
        { type: 'footnote', attrs: { note } },
      ],
    },
  ],
});

const accepts = (note: unknown) => Body.safeParse(noted(note)).success;
const notesOf = (body: Body) => footnotesIn(body).map(({ attrs }) => attrs.note);

describe('a footnote', () => {
  test('is one line of normalised words', () => {
    const note = ' Số 200/KH-ĐHBN\u200b\nngày 30/6/2023 ';
    expect(notesOf(Body.parse(noted(note)))).toEqual(['Số 200/KH-ĐHBN ngày 30/6/2023']);
    expect(notesOf(Body.parse(noted('Ấ'.normalize('NFD'))))).toEqual(['Ấ']);
  });

  test('that says nothing is left out', () => {
    expect(notesOf(Body.parse(noted(' \u200b ')))).toEqual([]);
  });

  test('is not without end, and not without words', () => {
    expect(accepts('ấ'.repeat(noteLimit))).toBe(true);
    expect(accepts('ấ'.repeat(noteLimit + 1))).toBe(false);
    expect(accepts(undefined)).toBe(false);
    expect(accepts({ a: 1 })).toBe(false);
  });

  test('is found wherever it stands, in the order of the text, and its words are words of the body', () => {
    fc.assert(
      fc.property(anyBody, (json) => {
        const body = Body.parse(json);
        const written = [...JSON.stringify(body).matchAll(/"note":"([^"]*)"/g)].map(([, note]) => note);
        expect(notesOf(body)).toEqual(written);
        expect(
          plainText(body)
            .split('\n')
            .slice(-written.length || Number.MAX_SAFE_INTEGER),
        ).toEqual(written);
      }),
    );
  });
});
