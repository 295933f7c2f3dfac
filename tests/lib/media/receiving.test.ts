import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../lib/accounts/permissions.ts';
import { done, issue, refused } from '../../../lib/issue.ts';
import { mediaLimits } from '../../../lib/media/limits.ts';
import { receiveFiles, uploadStatus } from '../../../lib/media/receiving.ts';

const actor: Actor = { id: 'a', name: 'Hà Linh', role: 'writer', interfaceLocale: 'vi' };
const take = async (_actor: Actor, _clock: unknown, { name, bytes }: { name: string; bytes: Uint8Array }) =>
  bytes.length ? done({ name, text: Buffer.from(bytes).toString() }) : refused(issue('file', 'mediaEmpty'));

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('https://tin.example/api/media', {
    method: 'POST',
    body,
    headers: { 'sec-fetch-site': 'same-origin', ...headers },
    duplex: 'half',
  } as RequestInit);

test('a raw body, named by its header', async () => {
  const headers = { 'x-file-name': encodeURIComponent('Hội nghị.jpg') };
  expect(await receiveFiles(post('ảnh', headers), actor, take)).toEqual({
    ok: true,
    data: [{ name: 'Hội nghị.jpg', result: done({ name: 'Hội nghị.jpg', text: 'ảnh' }) }],
  });
});

test.each<Record<string, string>>([{}, { 'x-file-name': '%E0%A4%A' }])(
  'a body without a readable name: %j',
  async (headers) => {
    expect(await receiveFiles(post('x', headers), actor, take)).toMatchObject({ data: [{ name: 'tep' }] });
  },
);

describe('a form', () => {
  test('with several files gives one result for each', async () => {
    const form = new FormData();
    form.append('file', new File(['một'], 'Ảnh 1.jpg'));
    form.append('file', new File([''], 'rỗng.jpg'));
    expect(await receiveFiles(post(form), actor, take)).toEqual({
      ok: true,
      data: [
        { name: 'Ảnh 1.jpg', result: done({ name: 'Ảnh 1.jpg', text: 'một' }) },
        { name: 'rỗng.jpg', result: refused(issue('file', 'mediaEmpty')) },
      ],
    });
  });

  test('sent empty asks for a file', async () => {
    const form = new FormData();
    form.append('file', new File([], ''));
    expect(await receiveFiles(post(form), actor, take)).toEqual(refused(issue('file', 'required')));
  });

  test('that is none is refused, not crashed on', async () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    expect(await receiveFiles(post('--y\r\nnot a form', headers), actor, take)).toEqual(
      refused(issue('file', 'required')),
    );
  });
});

describe('is stopped', () => {
  test('from another site, before anything is read', async () => {
    const request = post('x', { 'sec-fetch-site': 'cross-site' });
    expect(await receiveFiles(request, actor, take)).toEqual(refused(issue('', 'notPermitted')));
    expect(request.bodyUsed).toBe(false);
  });

  test('without a session, before anything is read', async () => {
    const request = post('x');
    expect(await receiveFiles(request, null, take)).toEqual(refused(issue('', 'signedOut')));
    expect(request.bodyUsed).toBe(false);
  });

  test('when its length says it is too large', async () => {
    const request = post('x', { 'content-length': String(mediaLimits.bytes + 1) });
    expect(await receiveFiles(request, actor, take)).toMatchObject({ issues: [{ key: 'mediaTooLarge' }] });
  });

  test('when it turns out to be endless, at the limit', async () => {
    let sent = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000));
      },
      cancel() {
        cancelled = true;
      },
    });
    expect(await receiveFiles(post(endless), actor, take)).toMatchObject({
      issues: [{ key: 'mediaTooLarge' }],
    });
    expect(cancelled).toBe(true);
    expect(sent).toBeLessThan(mediaLimits.bytes + 4_000_000);
  });
});

test.each([
  ['signedOut', 401],
  ['notPermitted', 403],
  ['mediaTooLarge', 413],
  ['mediaBroken', 422],
  ['mediaBusy', 503],
])('%s is %i', (key, status) => {
  expect(uploadStatus([issue('file', key)])).toBe(status);
});
