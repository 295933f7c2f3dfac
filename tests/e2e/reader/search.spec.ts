import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../../support/axe.ts';
import { withoutScripts } from '../../support/without-scripts.ts';

/** Searching as a reader does: from the field in the top bar, without a script. */

test.beforeEach(({ page }) => withoutScripts(page));

const words = {
  vi: {
    front: '/vi',
    results: '/vi/tim-kiem',
    field: 'Tìm tin',
    submit: 'Tìm',
    typed: 'hoi nghi vien chuc',
    heading: 'Kết quả tìm “hoi nghi vien chuc”',
    hit: /^Hội nghị viên chức/,
    marked: 'Hội nghị viên chức',
    misspelt: 'công đòan',
    meant: 'công đoàn',
    narrow: 'Lọc và sắp xếp',
    year: 'Năm học',
    apply: 'Áp dụng',
    clear: 'Bỏ lọc',
    nothing: 'Không có kết quả nào',
    help: 'Thử cách khác',
    elsewhere: /kết quả bằng tiếng Anh/,
    document: /200\/KH-ĐHBN/,
    tooLong: 'Câu tìm dài hơn 200 ký tự. Hãy rút ngắn rồi tìm lại.',
    yearParameter: 'nam-hoc=2023-2024',
  },
  en: {
    front: '/en',
    results: '/en/search',
    field: 'Search the news',
    submit: 'Search',
    typed: 'staff conferences',
    heading: 'Results for “staff conferences”',
    hit: /[Ss]taff [Cc]onference/,
    marked: /staff conference/i,
    misspelt: 'emulaton',
    meant: 'emulation',
    narrow: 'Filter and sort',
    year: 'School year',
    apply: 'Apply',
    clear: 'Clear filters',
    nothing: 'No results',
    help: 'Other ways to try',
    elsewhere: /results? in Vietnamese/,
    document: /200\/KH-ĐHBN/,
    tooLong: 'The query is longer than 200 characters. Please shorten it and try again.',
    yearParameter: 'school-year=2023-2024',
  },
} as const;

const main = (page: Page) => page.getByRole('main');

for (const locale of ['vi', 'en'] as const) {
  const w = words[locale];
  const asked = (q: string) => `${w.results}?q=${encodeURIComponent(q)}`;

  test(`${locale}: from the field in the top bar to the story that was meant`, async ({ page }) => {
    await page.goto(w.front);
    await page.getByRole('search').getByRole('searchbox', { name: w.field }).fill(w.typed);
    await page.getByRole('search').getByRole('button', { name: w.submit, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${w.results}[?]q=`));
    await expect(main(page).getByRole('heading', { level: 1 })).toHaveText(w.heading);
    await expect(page.getByRole('searchbox')).toHaveValue(w.typed);
    const first = main(page).locator('.results > li').first();
    await expect(first.locator('mark').first()).toHaveText(w.marked);
    await expectAccessible(page);
    await first.getByRole('link').click();
    await expect(main(page).getByRole('heading', { level: 1 })).toHaveText(w.hit);
  });

  test(`${locale}: what was meant is offered, and the other language's results`, async ({ page }) => {
    await page.goto(asked(w.misspelt));
    const meant = main(page).getByRole('link', { name: w.meant, exact: true });
    await expectAccessible(page);
    await meant.first().click();
    await expect(page.getByRole('searchbox')).toHaveValue(w.meant);
    await expect(main(page).locator('.results > li').first()).toBeVisible();
    await page.goto(asked('200/KH-ĐHBN'));
    await main(page).getByRole('link', { name: w.elsewhere }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', locale === 'vi' ? 'en' : 'vi');
    await expect(main(page).locator('.results > li').first()).toBeVisible();
  });

  test(`${locale}: results are narrowed to a school year, and widened again`, async ({ page }) => {
    await page.goto(asked('2023'));
    const all = await main(page).locator('.results > li').count();
    await page.getByText(w.narrow).click();
    await page.getByLabel(w.year).selectOption('2023-2024');
    await page.getByRole('button', { name: w.apply }).click();
    await expect(page).toHaveURL(new RegExp(w.yearParameter));
    await expectAccessible(page);
    const some = await main(page).locator('.results > li').count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThanOrEqual(all);
    await page.getByRole('link', { name: w.clear }).click();
    await expect(main(page).locator('.results > li')).toHaveCount(all);
  });

  test(`${locale}: nothing found is a page with help, and a text instead of words is told so`, async ({
    page,
  }) => {
    await page.goto(asked('zzzqqq'));
    await expect(main(page).getByRole('status')).toHaveText(w.nothing);
    await expect(main(page).getByRole('heading', { name: w.help })).toBeVisible();
    await expectAccessible(page);
    await page.goto(asked('x'.repeat(300)));
    await expect(main(page).getByRole('listitem').filter({ hasText: w.tooLong })).toBeVisible();
    await expectAccessible(page);
  });

  test(`${locale}: a document is found by its number, in dark mode on the smallest screen`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(asked('200/KH-DHBN'));
    await expect(main(page).locator('.results mark').filter({ hasText: w.document }).first()).toBeVisible();
    await expectAccessible(page);
    const low = await page
      .locator('search :is(input, button, summary):visible')
      .evaluateAll((fields) =>
        fields.map((field) => field.getBoundingClientRect().height).filter((height) => height < 43.5),
      );
    expect(low).toEqual([]);
  });

  test(`${locale}: results are not for search engines nor for anybody's store; browsers know how to search`, async ({
    page,
    request,
  }) => {
    const answer = await request.get(asked('2023'));
    expect(answer.headers()['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(await answer.text()).toMatch(/<meta name="robots" content="noindex, follow"\/?>/);
    await page.goto(w.front);
    const href = await page.locator('link[rel=search]').getAttribute('href');
    const description = await (await request.get(href ?? '')).text();
    const template = /<Url [^>]*template="([^"]+)"/.exec(description)?.[1] ?? '';
    await page.goto(template.replace('{searchTerms}', encodeURIComponent(w.typed)));
    await expect(main(page).getByRole('heading', { level: 1 })).toHaveText(w.heading);
  });
}
