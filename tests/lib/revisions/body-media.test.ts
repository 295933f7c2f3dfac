import { expect, test } from 'vitest';
import { mediaOf } from '../../../lib/revisions/body-media.ts';
import { bodyOf } from '../../support/newsroom.ts';

const image = (mediaId: string) => ({ type: 'image' as const, attrs: { mediaId } });

test('media of a body come in the order of the text, each once', () => {
  const { content } = bodyOf('Một.', 'Hai.');
  const body = { content: [image('b'), ...content, image('a'), { type: 'gallery' as const }, image('b')] };
  expect(mediaOf(body)).toEqual(['b', 'a']);
  expect(mediaOf(bodyOf('Không ảnh.'))).toEqual([]);
});
