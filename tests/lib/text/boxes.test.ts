import { describe, expect, test } from 'vitest';
import { mediaOf } from '../../../lib/revisions/body-media.ts';
import { keyed, keyOf } from '../../../lib/text/block-keys.ts';
import { type Block, Body } from '../../../lib/text/document.ts';
import { plainText } from '../../../lib/text/excerpt.ts';

const mediaId = '0199aaaa-0000-7000-8000-000000000001';
const words = [{ type: 'paragraph', content: [{ type: 'text', text: 'Ấm áp' }] }];
const parsed = (...content: unknown[]) => Body.parse({ type: 'doc', content }).content;
const refusal = (block: unknown) =>
  Body.safeParse({ type: 'doc', content: [block] }).error?.issues[0]?.message;
const event = (attrs: object) => ({ type: 'event', attrs: { what: 'Lễ', where: '', ...attrs } });
const video = (href: string) => ({ type: 'video', attrs: { href, title: 'Lễ', mediaId } });

describe('a box', () => {
  test('keeps its words in one line of NFC, and forgets what is not given', () => {
    expect(
      parsed(
        { type: 'blockquote', attrs: { source: ' TS.  Ễnh\n'.normalize('NFD'), onclick: 1 }, content: words },
        { type: 'blockquote', attrs: { source: '  ', key: null }, content: words },
        {
          type: 'pullFigure',
          attrs: { figure: '95\u200b %', says: 'có việc làm'.normalize('NFD'), html: '<b>' },
        },
        event({ day: null, time: undefined }),
      ),
    ).toEqual([
      { type: 'blockquote', attrs: { source: 'TS. Ễnh' }, content: words },
      { type: 'blockquote', attrs: {}, content: words },
      { type: 'pullFigure', attrs: { figure: '95 %', says: 'có việc làm' } },
      { type: 'event', attrs: { what: 'Lễ', where: '' } },
    ]);
  });

  test.each(['2023-02-30', '30/6/2023', '1899-12-31', 'mai'])('knows no day %s', (day) => {
    expect(refusal(event({ day }))).toBe('date');
  });

  test.each(['24:00', '8h', '8:00'])('knows no time %s', (time) => {
    expect(refusal(event({ time }))).toBe('time');
  });

  test('leads to videos of known houses only, under their plain address', () => {
    expect(parsed(video('https://youtu.be/dQw4w9WgXcQ?si=x'))).toEqual([
      video('https://www.youtube.com/watch?v=dQw4w9WgXcQ'),
    ]);
    expect(refusal(video('javascript:alert(1)'))).toBe('videoAddress');
    expect(refusal(video('https://evil.example/x.mp4'))).toBe('videoAddress');
    expect(parsed(video(''))).toEqual([video('')]);
  });

  test('has a key of its own, by its kind and place', () => {
    const blocks = parsed(event({}), event({}), video(''), { type: 'documents' }) as Block[];
    expect(keyed({ type: 'doc', content: blocks }).content.map(keyOf)).toEqual([
      's0v1',
      's0v2',
      's0m1',
      's0d1',
    ]);
  });

  test('says its words in the plain text, before what stands within it', () => {
    const content = parsed(
      { type: 'blockquote', attrs: { source: 'TS. Ễnh' }, content: words },
      { type: 'pullFigure', attrs: { figure: '95 %', says: 'có việc làm' } },
      event({ day: '2023-06-30', time: '08:00', where: 'Hội trường' }),
      video(''),
      { type: 'attachment', attrs: { fileId: mediaId } },
    );
    expect(plainText({ type: 'doc', content })).toBe(
      'TS. Ễnh\nẤm áp\n95 % có việc làm\nLễ, 08:00, 2023-06-30, Hội trường\nLễ',
    );
  });

  test('of a video shows its still, as photos are shown', () => {
    const content = parsed(video(''), { type: 'image', attrs: { mediaId } });
    expect(mediaOf({ content })).toEqual([mediaId]);
  });
});
