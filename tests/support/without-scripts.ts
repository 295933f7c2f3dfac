import type { Page } from '@playwright/test';

/**
 * Keeps the site's scripts from a page. Unlike a browser with scripts switched off, it still lets axe look at the page.
 */
export const withoutScripts = (page: Page) => page.route('**/_next/static/**/*.js', (route) => route.abort());
