import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';

const path = '/vi/tin-tuc/gio-lam-viec-mua-he-tu-18-5-2026';

test('a story counts who opens it, not programs and not browsers that look ahead', async ({ request }, {
  project,
}) => {
  test.skip(project.name !== 'reader-1280', 'others would count at the same time');
  const agent = `Mozilla/5.0 (Linux; Android 14) Chrome/142.0 Mobile Safari/537.36 ${randomUUID()}`;
  const reads = async (headers: Record<string, string>) => {
    const html = await (await request.get(path, { headers })).text();
    return Number(/([\d.]+) lượt đọc/.exec(html)?.[1]?.replaceAll('.', ''));
  };
  const robot = { 'user-agent': 'Googlebot/2.1' };
  const before = await reads(robot);
  await reads({ 'user-agent': agent });
  await expect.poll(() => reads(robot)).toBe(before + 1);
  await reads({ 'user-agent': agent, 'sec-purpose': 'prefetch' });
  await reads({ 'user-agent': 'curl/8.5.0' });
  expect(await reads(robot)).toBe(before + 1);
});
