import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asEdited, bodyOf, photosIn, sameBody } from '../../../../components/desk/editor/body.ts';
import { extensions } from '../../../../components/desk/editor/extensions.ts';
import { addressOf } from '../../../../components/desk/editor/link.ts';
import { Body, emptyBody } from '../../../../lib/text/document.ts';
import { isLinkAddress } from '../../../../lib/text/link-address.ts';
import { anyBody } from '../../../support/body.ts';

const schema = getSchema(extensions);
const doc = (content: object[]) => schema.nodeFromJSON({ type: 'doc', content });
const empty = { type: 'paragraph' as const };
const written = { type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'Ấm áp' }] };

describe('bodyOf', () => {
  it('leaves out the empty lines at the end, and no others', () => {
    const content = [empty, written, empty, written, empty, empty];
    expect(bodyOf(doc(content)).content).toEqual([empty, written, empty, written]);
    expect(bodyOf(doc([empty, empty]))).toEqual(emptyBody);
  });

  it('writes every stored body in one way, and that way admits it again', () => {
    fc.assert(
      fc.property(anyBody, (json) => {
        const edited = asEdited(Body.parse(json));
        expect(sameBody(asEdited(edited), edited)).toBe(true);
        expect(sameBody(asEdited(Body.parse(edited)), edited)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('passes on a text that is too long for a body, for the save to refuse', () => {
    const content = Array.from({ length: 3000 }, () => written);
    expect(Body.safeParse({ type: 'doc', content }).success).toBe(false);
    expect(bodyOf(doc(content)).content).toHaveLength(3000);
  });

  it('knows the photos of a text in their order', () => {
    const image = (mediaId: string) => ({ type: 'image' as const, attrs: { mediaId } });
    expect(photosIn({ type: 'doc', content: [image('b'), written, image('a')] })).toEqual(['b', 'a']);
  });
});

describe('addressOf', () => {
  it.each([
    ['https://truong.edu.vn/tin?a=1', 'https://truong.edu.vn/tin?a=1'],
    [' truong.edu.vn/tin ', 'https://truong.edu.vn/tin'],
    ['tin@truong.edu.vn', 'mailto:tin@truong.edu.vn'],
    ['tel:+84208', 'tel:+84208'],
    ['/vi/tin-tuc/hoi-nghi', '/vi/tin-tuc/hoi-nghi'],
    ['#bang-2', '#bang-2'],
  ])('understands %s', (typed, address) => expect(addressOf(typed)).toBe(address));

  it.each([
    '',
    'hội nghị',
    'javascript:alert(1)',
    '//evil.example',
    'data:text/html,x',
    'https://a b',
    'https://a\\b',
  ])('refuses %s', (typed) => expect(addressOf(typed)).toBeNull());

  it('gives only what a body admits', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (typed) => {
        const address = addressOf(typed);
        if (address !== null) expect(isLinkAddress(address)).toBe(true);
      }),
    );
  });
});
