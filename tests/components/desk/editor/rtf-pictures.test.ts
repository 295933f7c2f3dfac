import { expect, test } from 'vitest';
import { picturesInRtf } from '../../../../components/desk/editor/rtf-pictures.ts';
import { plain } from '../../../support/images.ts';

const hex = (bytes: Buffer) => bytes.toString('hex').replace(/(.{64})/g, '$1\r\n');
const group = (kind: string, bytes: Buffer) =>
  `{\\*\\shppict{\\pict{\\*\\picprop\\shplid1025{\\sp{\\sn wzDescription}{\\sv ảnh}}}\\picscalex100\\picw2117\\pich1587\\picwgoal1200\\${kind}\\bliptag-1234{\\*\\blipuid 00112233445566778899aabbccddeeff}\r\n${hex(bytes)}}}{\\nonshppict{\\pict\\wmetafile8 ${'ab'.repeat(80)}}}`;

test('pictures come out of rich text whole and in order, without their metafiles', async () => {
  const png = await plain('png', 40, 30);
  const jpeg = await plain('jpeg', 40, 30);
  const rtf = `{\\rtf1\\ansi Đoạn đầu\\par ${group('pngblip', png)}\\par ${group('jpegblip', jpeg)}}`;
  const found = picturesInRtf(rtf);
  expect(found.map(({ type }) => type)).toEqual(['image/png', 'image/jpeg']);
  const bytes = await Promise.all(found.map(async (blob) => Buffer.from(await blob.arrayBuffer())));
  expect(bytes[0]?.equals(png)).toBe(true);
  expect(bytes[1]?.equals(jpeg)).toBe(true);
});

test('rich text without pictures, or cut short, has none', () => {
  expect(picturesInRtf('')).toEqual([]);
  expect(picturesInRtf('{\\rtf1 chữ {\\pict\\pngblip }}')).toEqual([]);
  expect(picturesInRtf('{\\rtf1 nói về \\pngblipx và {{{')).toEqual([]);
});
