import { expect, type Page, test } from '@playwright/test';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { signInAs } from '../../support/desk.ts';
import {
  bodyOf,
  expectAccessible,
  fieldOf,
  mark,
  save,
  show,
  startArticle,
  write,
} from '../../support/writing-screen.ts';

const pane = (page: Page, locale: Locale) => page.locator(`[data-pane=${locale}]`);
const blocks = (page: Page, locale: Locale) => bodyOf(page, locale).locator('> [data-key]');
const slots = (page: Page, locale: Locale) => bodyOf(page, locale).locator('> .body-slot');
const notes = (page: Page, locale: Locale) => bodyOf(page, locale).locator('.body-note');
const coverage = (page: Page) => pane(page, 'en').locator('[data-coverage]');
const topOf = (page: Page, locale: Locale, text: string) =>
  bodyOf(page, locale)
    .getByText(text, { exact: true })
    .evaluate((element) => element.getBoundingClientRect().top);

const savedByItself = (page: Page) =>
  expect(page.locator('.writing-bar [role=status]')).toHaveText(/^Đã lưu \d/);

const sentences = {
  vi: [
    'Sáng nay hội nghị khai mạc.',
    'Có ba mươi đại biểu về dự.',
    'Ban tổ chức cảm ơn nhà tài trợ.',
    'Chiều nay hội nghị bế mạc.',
  ],
  en: ['The conference opened this morning.', 'Thirty delegates came.', '', 'It closed this afternoon.'],
};

test('a story is translated block by block, left out in part, and followed when its original changes', async ({
  page,
  viewport,
}) => {
  test.skip((viewport?.width ?? 0) < 1100, 'two panes stand beside each other on a wide screen only');
  await signInAs(page, 'editor', '/admin/articles');
  const articleId = await startArticle(page);
  const word = mark();
  await write(page, 'vi', {
    title: `Hội nghị ${word}`,
    sapo: 'Hội nghị thường niên.',
    paragraphs: sentences.vi,
  });

  await test.step('by keyboard, from each Vietnamese block to its English one', async () => {
    await fieldOf(page, 'en.title').fill(`Conference ${word}`);
    await blocks(page, 'en').or(bodyOf(page, 'en').locator('> p')).first().click();
    await page.keyboard.insertText(sentences.en[0] ?? '');
    await expect(slots(page, 'en')).toHaveCount(3);
    await expect(coverage(page)).toHaveText('1 trên 4 đoạn');

    await bodyOf(page, 'vi')
      .getByText(sentences.vi[3] ?? '')
      .click();
    await page.keyboard.press('Control+Alt+Enter');
    await expect(bodyOf(page, 'en')).toBeFocused();
    await page.keyboard.insertText(sentences.en[3] ?? '');
    await expect(slots(page, 'en')).toHaveCount(2);

    const write = slots(page, 'en').first().getByRole('button', { name: 'Viết ở đây' });
    await write.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.insertText(sentences.en[1] ?? '');
    await expect(blocks(page, 'en')).toHaveText([
      'The conference opened this morning.',
      'Thirty delegates came.',
      'It closed this afternoon.',
    ]);
    await expect(coverage(page)).toHaveText('3 trên 4 đoạn');
    await page.keyboard.press('Control+Alt+Enter');
    await expect(bodyOf(page, 'vi')).toBeFocused();
  });

  await test.step('pairs stand on one line', async () => {
    for (const place of [1, 3])
      await expect
        .poll(async () =>
          Math.abs(
            (await topOf(page, 'vi', sentences.vi[place] ?? '')) -
              (await topOf(page, 'en', sentences.en[place] ?? '')),
          ),
        )
        .toBeLessThan(2);
  });

  await test.step('one block is left out on purpose, which can be taken back', async () => {
    await expect(slots(page, 'en')).toContainText('Chưa dịch sang tiếng Anh.');
    await bodyOf(page, 'vi')
      .getByText(sentences.vi[2] ?? '')
      .click();
    await page.keyboard.press('Control+Alt+o');
    await expect(slots(page, 'en')).toContainText('Cố ý lược.');
    const out = slots(page, 'en').getByRole('button', { name: 'Cố ý lược', exact: true });
    await out.focus();
    await page.keyboard.press('Enter');
    await expect(slots(page, 'en')).toContainText('Chưa dịch');
    await expect(out).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(coverage(page)).toContainText('1 đoạn cố ý lược');
    await expectAccessible(page);
    await savedByItself(page);
  });

  await test.step('what changed since shows in words; one is still right, one is mended', async () => {
    await page.reload();
    await expect(slots(page, 'en')).toContainText('Cố ý lược.');
    await expect(notes(page, 'en')).toHaveCount(0);
    await bodyOf(page, 'vi')
      .getByText(sentences.vi[1] ?? '')
      .click();
    await page.keyboard.press('End');
    for (let n = 0; n < ' đại biểu về dự.'.length; n += 1) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Control+Shift+ArrowLeft');
    await page.keyboard.insertText('tư');
    await bodyOf(page, 'vi')
      .getByText(sentences.vi[0] ?? '')
      .click();
    await page.keyboard.press('End');
    await page.keyboard.insertText(' Trời đẹp.');
    await expect(notes(page, 'en')).toHaveCount(2);
    await expect(notes(page, 'en').nth(0).locator('ins')).toContainText('Trời đẹp.');
    await expect(notes(page, 'en').nth(0).locator('del')).toHaveCount(0);
    await expect(coverage(page)).toContainText('Chậm 2 đoạn');
    await save(page);

    await page.goto(`/admin/articles?q=${word}`);
    await expect(page.getByRole('row').filter({ hasText: word })).toContainText('Tiếng Anh chậm 2 đoạn');
    await page.goto('/admin/articles?language=behind');
    await expect(page.getByRole('row').filter({ hasText: word })).toBeVisible();
    await page.goto('/admin/translations?kind=behind');
    await page.getByRole('row').filter({ hasText: word }).getByRole('link').click();
    await page.waitForURL(new RegExp(articleId));

    await notes(page, 'en').nth(0).getByRole('button', { name: 'Vẫn đúng' }).focus();
    await page.keyboard.press('Enter');
    await expect(notes(page, 'en')).toHaveCount(1);
    await savedByItself(page);
    await page.reload();
    await expect(notes(page, 'en')).toHaveCount(1);
    await bodyOf(page, 'en')
      .getByText(sentences.en[1] ?? '')
      .click();
    await page.keyboard.press('End');
    await page.keyboard.insertText(' Four more came late.');
    await expect(notes(page, 'en')).toContainText('Đang sửa theo bản gốc');
    await bodyOf(page, 'en')
      .getByText(sentences.en[0] ?? '')
      .click();
    await expect(notes(page, 'en')).toHaveCount(0);
    await save(page);
  });

  await test.step('a minor edit of the original asks nobody', async () => {
    await page.reload();
    await bodyOf(page, 'vi')
      .getByText(sentences.vi[3] ?? '')
      .click();
    await page.keyboard.press('End');
    await page.keyboard.insertText(' Hết.');
    await expect(notes(page, 'en')).toHaveCount(1);
    const minor = pane(page, 'vi').getByLabel(/^Sửa nhỏ/);
    await minor.focus();
    await page.keyboard.press('Space');
    await expect(notes(page, 'en')).toHaveCount(0);
    await page.keyboard.press('Space');
    await expect(notes(page, 'en')).toHaveCount(1);
    await page.keyboard.press('Space');
    await save(page);
    // It is asked no more, but nobody is thrown off the box by a save.
    await expect(minor).not.toBeChecked();
    await expect(minor).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(minor).toHaveCount(0);
    await page.reload();
    await expect(blocks(page, 'en')).toHaveCount(3);
    await expect(notes(page, 'en')).toHaveCount(0);
    await expect(coverage(page)).toHaveText(/^3 trên 4 đoạn1 đoạn cố ý lược$/);
    await page.goto(`/admin/articles?q=${word}`);
    await expect(page.getByRole('row').filter({ hasText: word })).not.toContainText('chậm');
  });

  await test.step('a summary is not counted', async () => {
    await page.goto(`/admin/articles/${articleId}`);
    await show(page, 'en');
    await pane(page, 'en').getByLabel('Bản tóm tắt của bài tiếng Việt').check();
    await expect(coverage(page)).toHaveCount(0);
    await expect(slots(page, 'en')).toHaveCount(0);
  });
});
