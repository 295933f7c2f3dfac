import { expect, it } from 'vitest';
import { preferredLocale } from '../../../lib/i18n/preferred.ts';

it.each([
  [null, 'vi'],
  ['', 'vi'],
  ['*', 'vi'],
  ['fr-FR,fr;q=0.9', 'vi'],
  ['en-GB,en;q=0.9', 'en'],
  ['EN', 'en'],
  ['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
  ['fr, en;q=0.3, vi;q=0.7', 'vi'],
  ['en;q=0, vi;q=0.1', 'vi'],
  ['en; q=0.9, vi ; q=0.8', 'en'],
])('%j asks for %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});
