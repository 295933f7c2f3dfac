import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { videoAddress } from '../../../lib/text/video-address.ts';

const youtube = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ';

describe('the address of a video', () => {
  test.each([
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=PL1&si=theo-doi', youtube],
    ['youtu.be/dQw4w9WgXcQ?si=theo-doi', youtube],
    [' https://m.youtube.com/watch?v=dQw4w9WgXcQ ', youtube],
    ['https://www.youtube.com/shorts/dQw4w9WgXcQ', youtube],
    ['//www.youtube.com/embed/dQw4w9WgXcQ?start=42', `${youtube}&t=42`],
    ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', youtube],
    ['https://youtu.be/dQw4w9WgXcQ?t=90s', `${youtube}&t=90`],
    ['https://player.vimeo.com/video/76979871?h=1', 'https://vimeo.com/76979871'],
    ['https://vimeo.com/channels/staffpicks/76979871', 'https://vimeo.com/76979871'],
    ['/media/le-khai-giang.mp4', '/media/le-khai-giang.mp4'],
  ])('%s is %s', (typed, href) => expect(videoAddress(typed)?.href).toBe(href));

  test.each([
    '',
    'hội nghị',
    'https://www.youtube.com/',
    'https://www.youtube.com/watch?v=ngan',
    'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
    'https://evil.example/watch?v=dQw4w9WgXcQ',
    'https://ai@youtube.com/watch?v=dQw4w9WgXcQ',
    'https://youtube.com:8080/watch?v=dQw4w9WgXcQ',
    'javascript:alert(1)//youtube.com/watch?v=dQw4w9WgXcQ',
    '//evil.example/a.mp4',
    '/media/../../etc/passwd.mp4',
    '/media/a.pdf',
  ])('%s is none', (typed) => expect(videoAddress(typed)).toBeNull());

  test('read again is the same, and always of a house that is known', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string()), (typed) => {
        const found = videoAddress(typed);
        if (!found) return;
        expect(videoAddress(found.href)).toEqual(found);
        expect(found.href).toMatch(/^(https:\/\/(www\.youtube|vimeo)\.com\/|\/[^/])/);
      }),
    );
  });
});
