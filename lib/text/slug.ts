import { fold } from './fold.ts';
import { normalise } from './normalise.ts';

/** Longest slug in characters; the database column holds no more. */
export const slugLimit = 120;

/** What a slug may be: lower-case Latin letters and digits in words joined by single hyphens. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a part of an address can be a slug at all; nothing else is looked up. */
export const isSlug = (text: string): boolean => text.length <= slugLimit && slugPattern.test(text);

/**
 * The slug proposed for a headline: "Hội nghị đào tạo 2023–2024" becomes "hoi-nghi-dao-tao-2023-2024". Cut at a word
 * when longer than `slugLimit`. Empty when the headline has no letter or digit.
 */
export function slugOf(headline: string): string {
  const words = fold(normalise(headline))
    .replace(/['‘’ʼ]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > slugLimit) break;
    slug = longer;
  }
  return slug || (words[0]?.slice(0, slugLimit) ?? '');
}
