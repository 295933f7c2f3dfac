import { expect, test } from '@playwright/test';
import { fillNewAccount, fillSignIn, shownPassword, signInAs, someone } from '../../support/desk.ts';
import { once } from '../../support/once.ts';
import {
  bodyOf,
  expectAccessible,
  expectNoSidewaysScroll,
  fieldOf,
  mark,
  show,
} from '../../support/writing-screen.ts';

once();

test('the desk’s articles in English', async ({ page, browser }) => {
  const person = someone();
  await signInAs(page, 'administrator', '/admin/accounts/new');
  await page.locator('select[name=interfaceLocale]').selectOption('en');
  await fillNewAccount(page, person, 'publisher');
  const password = await shownPassword(page);

  const theirs = await (await browser.newContext({ viewport: page.viewportSize() })).newPage();
  await theirs.goto('/admin/sign-in?return=/admin/articles/new');
  await fillSignIn(theirs, person.email, password);
  await theirs.waitForURL((url) => url.pathname === '/admin/articles/new');
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('New article');
  await expectAccessible(theirs);
  await theirs.locator('main form button').first().click();
  await expect(bodyOf(theirs, 'vi')).toBeVisible();
  const title = `Opening of the laboratory ${mark()}`;
  await show(theirs, 'en');
  await fieldOf(theirs, 'en.title').fill(title);
  await theirs.keyboard.press('Control+s');
  await expect(theirs.locator('.writing-bar [role=status]')).toHaveText(/^Saved/);
  await show(theirs, 'shared');
  await expect(theirs.getByText('English: 2 things left')).toBeVisible();
  await expectAccessible(theirs);
  await expectNoSidewaysScroll(theirs);
  await theirs.getByRole('link', { name: 'There is no standfirst.' }).click();
  await expect(fieldOf(theirs, 'en.sapo')).toBeFocused();

  await theirs.goto(`/admin/articles?q=${encodeURIComponent(title)}`);
  await expect(theirs.getByText('1 article', { exact: true })).toBeVisible();
  await expect(theirs.getByRole('row', { name: title })).toContainText('Draft');
  await expectAccessible(theirs);
  await expectNoSidewaysScroll(theirs);
  await theirs.context().close();
});
