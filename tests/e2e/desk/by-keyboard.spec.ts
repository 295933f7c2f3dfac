import { expect, type Locator, type Page, test } from '@playwright/test';
import { demoPassword } from '../../support/demo.ts';
import { emailOf } from '../../support/desk.ts';
import { photo } from '../../support/images.ts';
import { bodyOf, fieldOf, mark } from '../../support/writing-screen.ts';

/** Nothing here points, fills in or calls `focus`: whatever is done is done by keys, from where the page puts the focus. */

const farthest = 150;

/** Presses Tab until something has the focus, as a person who uses no mouse does. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < farthest; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${farthest} times ${key} do not lead to ${target}`);
}

async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
}

const stored = (page: Page) => expect(page.locator('.writing-bar [role=status]')).toHaveText(/^Đã lưu \d/);

/** Puts a photo into the Vietnamese text, in which the cursor stands, and describes it in both languages. */
async function addPhoto(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Alt+F10');
  for (let presses = 0; presses < 12; presses += 1) {
    if ((await page.locator(':focus').textContent()) === 'Ảnh') break;
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Enter');
  const chooser = page.waitForEvent('filechooser');
  await tabTo(page, page.locator('[data-pane=vi] input[type=file]'));
  await page.keyboard.press('Enter');
  const buffer = await photo(800, 533, 40 + Math.floor(Math.random() * 400));
  await (await chooser).setFiles({ name: `${name}.jpg`, mimeType: 'image/jpeg', buffer });
  await expect(bodyOf(page, 'vi').locator('figure img')).toBeVisible({ timeout: 30_000 });
  await tabTo(page, bodyOf(page, 'vi').getByRole('button', { name: 'Sửa lời ảnh' }));
  await page.keyboard.press('Enter');
  await typeInto(page, page.locator('[name$=".vi.alt"]'), 'Đoàn viên dọn bãi biển lúc bình minh');
  await typeInto(page, page.locator('[name$=".vi.caption"]'), 'Buổi sáng đầu tiên của chiến dịch.');
  await typeInto(page, page.locator('[name$=".en.alt"]'), 'Members cleaning the beach at sunrise');
  await typeInto(page, page.locator('[name$=".en.caption"]'), 'The first morning of the campaign.');
}

async function publish(page: Page, language: 'Việt' | 'Anh'): Promise<void> {
  await tabTo(page, page.getByRole('link', { name: `Đăng bản tiếng ${language}…` }));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/publish\//);
  await tabTo(page, page.getByRole('button', { name: `Đăng bản tiếng ${language}` }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Đã đăng bản tiếng ${language}.`)).toBeVisible();
}

test('a story goes from signing in to readers in two languages, with a photo, by keyboard alone', async ({
  page,
}) => {
  test.skip((page.viewportSize()?.width ?? 0) < 1000, 'a phone has no keyboard');
  test.setTimeout(240_000);
  const name = mark();
  await page.goto('/admin/sign-in?return=%2Fadmin%2Farticles%2Fnew');
  await typeInto(page, page.locator('[name=email]'), emailOf('publisher'));
  await typeInto(page, page.locator('[name=password]'), demoPassword);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/admin\/articles\/new/);

  await tabTo(page, page.locator('main form button').first());
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/admin\/articles\/[0-9a-f-]{36}$/);
  await typeInto(page, fieldOf(page, 'vi.title'), `Chiến dịch tình nguyện ${name}`);
  await typeInto(page, fieldOf(page, 'vi.sapo'), 'Bốn mươi đoàn viên dọn sạch bãi biển trong một buổi sáng.');
  await typeInto(page, bodyOf(page, 'vi'), 'Chiến dịch bắt đầu ngày 14/7/2024.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Mọi người cùng nhau phân loại rác.');
  await addPhoto(page, name);

  await tabTo(page, fieldOf(page, 'en.title'), 'Shift+Tab');
  await page.keyboard.type(`Volunteer campaign ${name}`);
  await typeInto(page, fieldOf(page, 'en.sapo'), 'Forty members cleaned the beach in one morning.');
  await typeInto(page, bodyOf(page, 'en'), 'The campaign began on 14 July 2024.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Everybody helped to sort the litter.');
  await page.keyboard.press('Control+s');
  await stored(page);

  await publish(page, 'Việt');
  await publish(page, 'Anh');
  for (const [address, words] of [
    [`/vi/tin-tuc/chien-dich-tinh-nguyen-${name}`, 'Buổi sáng đầu tiên của chiến dịch.'],
    [`/en/news/volunteer-campaign-${name}`, 'Everybody helped to sort the litter.'],
  ]) {
    const answer = await page.request.get(String(address));
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toContain(words);
  }
});
