import { expect, test } from '@playwright/test';
import { signInAs } from '../../support/desk.ts';
import { pdf } from '../../support/files.ts';
import { photo } from '../../support/images.ts';
import { expectAccessible, fieldOf, save, show, startArticle } from '../../support/writing-screen.ts';

const jpeg = async (name: string, seed: number) => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await photo(320, 213 + Math.floor(Math.random() * 80), seed),
});

test('several files at once: each is taken or refused by itself, in plain words', async ({ page }) => {
  await signInAs(page, 'editor', '/admin/articles');
  await startArticle(page);
  await show(page, 'shared');
  const broken = { name: 'hỏng.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('không phải ảnh') };
  await page
    .getByLabel('Thêm vào bộ ảnh…')
    .setInputFiles([await jpeg('a.jpg', 3), broken, await jpeg('b.jpg', 4)]);
  const gallery = page.getByRole('list', { name: 'Bộ ảnh' }).getByRole('listitem');
  await expect(gallery).toHaveCount(2, { timeout: 20_000 });
  await expect(page.getByText('Tệp này không phải ảnh.')).toBeVisible();
  await page.getByRole('button', { name: 'Đóng thông báo về hỏng.jpg' }).click();
  await expect(page.getByText('Tệp này không phải ảnh.')).toHaveCount(0);

  await page.getByLabel('Thêm PDF…').setInputFiles({
    name: 'ke-hoach_2023.pdf',
    mimeType: 'application/pdf',
    buffer: pdf(Buffer.from(String(Math.random()))),
  });
  await expect(fieldOf(page, 'shared.attachments.0.titleVi')).toHaveValue('ke hoach 2023');
  await fieldOf(page, 'shared.attachments.0.titleVi').fill('Kế hoạch năm 2023');
  await fieldOf(page, 'shared.attachments.0.titleEn').fill('Plan for 2023');
  await expectAccessible(page);
  await save(page);
  await page.reload();
  await expect(fieldOf(page, 'shared.attachments.0.titleEn')).toHaveValue('Plan for 2023');
});

test('the gallery in the text is put in order by arrow keys and by dragging', async ({ page }) => {
  await signInAs(page, 'editor', '/admin/articles');
  await startArticle(page);
  await show(page, 'shared');
  const files = await Promise.all([5, 6, 7].map((seed) => jpeg(`anh-${seed}.jpg`, seed)));
  await page.getByLabel('Thêm vào bộ ảnh…').setInputFiles(files);
  const gallery = page.getByRole('list', { name: 'Bộ ảnh', exact: true }).getByRole('listitem');
  await expect(gallery).toHaveCount(3, { timeout: 20_000 });
  await show(page, 'vi');
  const tools = page.locator('[data-pane=vi]').getByRole('toolbar');
  await tools.getByRole('button', { name: 'Thêm…' }).click();
  await tools.getByRole('button', { name: 'Bộ ảnh', exact: true }).click();
  const inText = page.getByRole('list', { name: 'Thứ tự của bộ ảnh' }).getByRole('button');
  await expect(inText).toHaveCount(3);
  const names = async () =>
    (await inText.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))).map(
      (label) => /anh-\d/.exec(label)?.[0],
    );
  const [first, second, third] = await names();
  await inText.first().focus();
  await page.keyboard.press('ArrowRight');
  expect(await names()).toEqual([second, first, third]);
  await expect(inText.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  expect(await names()).toEqual([second, third, first]);
  await expectAccessible(page);
  const [from, to] = [await inText.nth(2).boundingBox(), await inText.nth(0).boundingBox()];
  if (!from || !to) throw new Error('There is no gallery.');
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x + 10, to.y + 10, { steps: 5 });
  await page.mouse.up();
  await expect.poll(names).toEqual([first, second, third]);
  await save(page);
  await page.reload();
  await expect.poll(names).toEqual([first, second, third]);
});

test('an order changes by keyboard, with the focus and a voice, and by dragging', async ({ page }) => {
  await signInAs(page, 'editor', '/admin/articles');
  await startArticle(page);
  await show(page, 'shared');
  for (const [row, person] of ['Linh', 'Đức', 'Ngân'].entries()) {
    await page.getByRole('group', { name: 'Phần việc' }).nth(row).getByLabel('Tin').check();
    await fieldOf(page, `shared.credits.${row}.person`).fill(person);
  }
  const people = () =>
    Promise.all([0, 1, 2].map((row) => fieldOf(page, `shared.credits.${row}.person`).inputValue()));
  const up = page.getByRole('button', { name: 'Chuyển Ngân lên' });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đã chuyển Ngân đến vị trí 2 trên 3.')).toBeAttached();
  await expect(up).toBeFocused();
  expect(await people()).toEqual(['Linh', 'Ngân', 'Đức']);

  const list = page.getByRole('list', { name: 'Người thực hiện' }).getByRole('listitem');
  await list.nth(2).getByTitle('Kéo để đổi thứ tự').dragTo(list.nth(0));
  expect(await people()).toEqual(['Đức', 'Linh', 'Ngân']);
  await page.getByRole('button', { name: 'Bỏ Linh' }).click();
  await expect(page.getByRole('button', { name: 'Bỏ Ngân' })).toBeFocused();
  await save(page);
});
