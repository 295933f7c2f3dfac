import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { made, madeFrom } from '../../../lib/content/made-from.ts';
import { answerWith, countsAs } from '../../../lib/delivery/answer.ts';
import { type Handle, RenderError, renderAddress } from '../../../lib/delivery/rendering.ts';

const origin = new URL('https://tin.example');

const page =
  (render: () => Promise<void> | void): Handle =>
  async (request, response) => {
    await render();
    response.setHeader('Content-Type', 'text/html');
    response.end(`${request.url} ${JSON.stringify(request.headers)}`);
  };

test('a page is made of its address alone', async () => {
  const { body } = await renderAddress(
    page(() => undefined),
    '/vi?trang=2',
    { origin },
  );
  expect(body.toString()).toBe(
    '/vi?trang=2 {"host":"tin.example","x-forwarded-host":"tin.example","x-forwarded-proto":"https","accept":"text/html"}',
  );
});

test('what the page says comes along: status, what it was made from, whose reading it is', async () => {
  const outcome = await renderAddress(
    page(async () => {
      await wait(5);
      answerWith(410);
      madeFrom(made.article('1'), made.news('vi'));
      countsAs({ articleId: '1', locale: 'vi' });
    }),
    '/vi',
    { origin },
  );
  expect(outcome).toMatchObject({ status: 410, read: { articleId: '1', locale: 'vi' } });
  expect([...outcome.madeFrom]).toEqual(['article:1', 'news:vi']);
});

test('pages rendered side by side do not mix what they say', async () => {
  const outcomes = await Promise.all(
    ['1', '2', '3'].map((id) =>
      renderAddress(
        page(async () => {
          await wait(Number(id));
          madeFrom(made.article(id));
          if (id === '2') answerWith(404);
        }),
        `/${id}`,
        { origin },
      ),
    ),
  );
  expect(outcomes.map(({ status, madeFrom: from }) => [status, ...from])).toEqual([
    [200, 'article:1'],
    [404, 'article:2'],
    [200, 'article:3'],
  ]);
});

test('outside of a rendering nothing is said, and nothing breaks', () => {
  expect(answerWith(404)).toBe(false);
  madeFrom('article:1');
  countsAs({ articleId: '1', locale: 'vi' });
});

test('a page that is not ready in time is none', async () => {
  const never: Handle = () => new Promise(() => undefined);
  await expect(renderAddress(never, '/vi', { origin, patience: 20 })).rejects.toThrow(RenderError);
});

test('nor is one whose rendering throws', async () => {
  const broken: Handle = () => Promise.reject(new Error('broken'));
  await expect(renderAddress(broken, '/vi', { origin })).rejects.toThrow('broken');
});
