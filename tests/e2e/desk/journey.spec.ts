import { expect, type Page, test } from '@playwright/test';
import { signInAs } from '../../support/desk.ts';
import { photo } from '../../support/images.ts';
import {
  bodyOf,
  expectAccessible,
  expectNoSidewaysScroll,
  fieldOf,
  mark,
  save,
  show,
  startArticle,
  write,
} from '../../support/writing-screen.ts';

const vietnamese = (name: string) => ({
  title: `Hội nghị viên chức ${name} năm học 2023–2024`,
  sapo: 'Gần ba trăm đại biểu đã về Hội trường lớn để bàn phương hướng của năm học mới.',
  paragraphs: [
    'Ngày 30/6/2023, nhà trường tổ chức hội nghị viên chức, người lao động.',
    'Ở phiên thảo luận, các đại biểu nêu mười hai ý kiến; mọi ý kiến đều được trả lời.',
  ],
});

const english = (name: string) => ({
  title: `Staff conference ${name} for 2023–2024`,
  sapo: 'Almost three hundred delegates met in the Great Hall to set the course of the new year.',
  paragraphs: ['On 30 June 2023 the university held its yearly conference of staff.'],
});

/** Two older stories, to be found as related news. */
async function writeOlderStories(page: Page, name: string): Promise<void> {
  for (const title of [`Phát động thi đua ${name}`, `Đại hội công đoàn ${name}`]) {
    await startArticle(page);
    await fieldOf(page, 'vi.title').fill(title);
    await save(page);
  }
}

async function fillSharedPart(page: Page, name: string): Promise<void> {
  await show(page, 'shared');
  await fieldOf(page, 'shared.eventDate').fill('30/6/2023');
  await expect(page.getByText('thứ Sáu, 30/6/2023')).toBeVisible();
  await fieldOf(page, 'shared.eventTime').fill('7h30');
  await fieldOf(page, 'shared.schoolYear').selectOption({ label: '2023–2024' });
  await page.getByRole('group', { name: 'Phần việc' }).first().getByLabel('Tin').check();
  await fieldOf(page, 'shared.credits.0.person').fill('Hà Linh');
  await fieldOf(page, 'shared.documents.0.number').fill(`${name}/KH-ĐHBN`);
  await fieldOf(page, 'shared.documents.0.date').fill('20/6/2023');
  const search = page.getByRole('combobox', { name: /Tìm tin/ });
  const found = page.getByRole('listbox', { name: 'Tin tìm thấy' }).getByRole('option');
  for (const typed of [`thi dua ${name}`, `dai hoi cong doan ${name}`]) {
    await search.fill(typed);
    await expect(found).toHaveCount(1);
    await search.press('Enter');
  }
  const related = page.getByRole('list', { name: 'Tin liên quan' }).getByRole('listitem');
  await expect(related).toHaveCount(2);
  await related.nth(1).getByRole('button', { name: /lên$/ }).press('Enter');
  await expect(related.first()).toContainText('Đại hội công đoàn');
}

async function addPhotos(page: Page): Promise<void> {
  const files = await Promise.all(
    [1, 2].map(async (seed) => ({
      name: `ảnh ${seed}.jpg`,
      mimeType: 'image/jpeg',
      buffer: await photo(640, 427 + Math.floor(Math.random() * 40), seed),
    })),
  );
  await page.getByLabel('Thêm vào bộ ảnh…').setInputFiles(files);
  const entries = page.getByRole('list', { name: 'Bộ ảnh' }).getByRole('listitem');
  await expect(entries).toHaveCount(2, { timeout: 20_000 });
  for (const [index, words] of [
    ['Toàn cảnh hội trường', 'The great hall'],
    ['Trao giấy khen', 'Certificates of merit'],
  ].entries()) {
    const entry = entries.nth(index);
    await entry.locator('summary').click();
    for (const [place, locale] of ['vi', 'en'].entries()) {
      await entry.locator(`[name$=".${locale}.alt"]`).fill(`${words[place]}, 2023`);
      await entry.locator(`[name$=".${locale}.caption"]`).fill(`${words[place]}.`);
    }
    await entry.locator('[name$=".credit"]').fill('Vũ Yến');
  }
  await entries.first().getByRole('button', { name: 'Làm ảnh đại diện' }).click();
  await show(page, 'vi');
  await bodyOf(page, 'vi').press('Control+End');
  await page.locator('[data-pane=vi]').getByRole('button', { name: 'Ảnh', exact: true }).click();
  await page.getByRole('list', { name: 'Ảnh của bài' }).getByRole('button').last().click();
  await expect(bodyOf(page, 'vi').locator('figure')).toContainText('Trao giấy khen.');
}

test('a communications officer takes a story from nothing to readers in two languages, and back', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const name = mark();
  await signInAs(page, 'publisher', '/admin/articles');
  await expectAccessible(page);
  await writeOlderStories(page, name);
  const articleId = await startArticle(page);
  await expectAccessible(page);
  await write(page, 'vi', vietnamese(name));
  const slug = `hoi-nghi-vien-chuc-${name}-nam-hoc-2023-2024`;
  await expect(fieldOf(page, 'vi.slug')).toHaveAttribute('placeholder', slug);
  await fillSharedPart(page, name);
  await addPhotos(page);
  await save(page);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  // The preview is what readers will see.
  await page.goto(`/admin/articles/${articleId}/preview/vi`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(vietnamese(name).title);
  await expect(page.getByText('Trao giấy khen.').first()).toBeVisible();

  await page.goto(`/admin/articles/${articleId}`);
  await page.getByRole('link', { name: 'Đăng bản tiếng Việt…' }).click();
  await expect(page.getByText(`/vi/tin-tuc/${slug}`)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Đăng bản tiếng Việt' }).click();
  await expect(page.getByText('Đã đăng bản tiếng Việt.')).toBeVisible();

  await page.goto(`/vi/tin-tuc/${slug}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(vietnamese(name).title);
  await expect(page.getByText('This story has not been published in English yet')).toBeVisible();

  await page.goto(`/admin/articles/${articleId}`);
  await write(page, 'en', english(name));
  await save(page);
  await page.getByRole('link', { name: 'Đăng bản tiếng Anh…' }).click();
  await page.getByRole('button', { name: 'Đăng bản tiếng Anh' }).click();
  await expect(page.getByText('Đã đăng bản tiếng Anh.')).toBeVisible();
  const englishSlug = `staff-conference-${name}-for-2023-2024`;
  await page.goto(`/vi/tin-tuc/${slug}`);
  await page.locator(`main a[href="/en/news/${englishSlug}"]`).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(english(name).title);

  // A new address: the old one leads to it.
  await page.goto(`/admin/articles/${articleId}`);
  await show(page, 'en');
  await fieldOf(page, 'en.slug').fill(`Conference of staff ${name}`);
  await expect(page.getByText('địa chỉ cũ')).toBeVisible();
  await save(page);
  const moved = await page.request.get(`/en/news/${englishSlug}`, { maxRedirects: 0 });
  expect([301, 308]).toContain(moved.status());
  expect(moved.headers().location).toContain(`/en/news/conference-of-staff-${name}`);

  await page.getByRole('link', { name: 'Gỡ bài…' }).last().click();
  await page.getByLabel(/^Lý do/).fill('The date was wrong.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Gỡ bản tiếng Anh' }).click();
  await expect(page.getByText('Đã gỡ bản tiếng Anh.')).toBeVisible();
  const gone = await page.request.get(`/en/news/conference-of-staff-${name}`);
  expect(gone.status()).toBe(410);
  expect(await gone.text()).toContain('The date was wrong.');
  expect((await page.request.get(`/vi/tin-tuc/${slug}`)).status()).toBe(200);
});
