import { expect, type Page } from '@playwright/test';
import { ibmFindings } from '../../scripts/verify/accessibility.ts';

/** Fails with what IBM's checker finds on the page as it stands. */
export async function expectNothingFromIbm(page: Page): Promise<void> {
  expect(await ibmFindings(page)).toEqual([]);
}
