import { expect, test } from 'vitest';
import { answerWith, collectAnswer, countsAs } from '../../../lib/delivery/answer.ts';

const later = () => new Promise((resolve) => setTimeout(resolve, 1));

test('a page says its status and whose reading it is, however late', async () => {
  const read = { articleId: '1', locale: 'vi' as const };
  const answer = await collectAnswer(async () => {
    await later();
    expect(answerWith(410)).toBe(true);
    countsAs(read);
  });
  expect(answer).toEqual({ status: 410, read });
});

test('what is said so far can be looked at meanwhile', async () => {
  await collectAnswer(async (said) => {
    expect(said).toEqual({});
    answerWith(404);
    expect(said).toEqual({ status: 404 });
  });
});

test('renderings at the same time do not answer for each other', async () => {
  const answers = await Promise.all(
    [false, true, false].map((absent) =>
      collectAnswer(async () => {
        await later();
        if (absent) answerWith(404);
      }),
    ),
  );
  expect(answers).toEqual([{}, { status: 404 }, {}]);
});

test('without a front door nobody hears', () => {
  expect(answerWith(404)).toBe(false);
});
