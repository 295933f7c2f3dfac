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
