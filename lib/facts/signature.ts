import type { Locale } from '../i18n/locales.ts';
import type { Disagreement, Quote } from './disagreement.ts';

/** Two numbers of 32 bits that a text is told apart by; no secret is kept by them. */
function mixed(text: string, seed: number): string {
  let one = 0xdeadbeef ^ seed;
  let other = 0x41c6ce57 ^ seed;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 2654435761);
    other = Math.imul(other ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return [other, one].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The block around a place, and where in it the place is. */
function around(text: string, place: Quote | null): string {
  if (!place) return '';
  const start = text.lastIndexOf('\n\n', place.start) + 1;
  const next = text.indexOf('\n\n', place.end);
  const block = text.slice(start, next < 0 ? text.length : next).trim();
  return `${place.text}@${place.start - start}:${block}`;
}

/**
 * What a disagreement is known by, so that one that somebody explained stays explained until the paragraph of either
 * language around it changes. Other paragraphs may change as they like.
 */
export function signatureOf(
  { kind, reason, vi, en }: Disagreement,
  texts: Partial<Record<Locale, string>>,
): string {
  const words = [kind, reason, around(texts.vi ?? '', vi), around(texts.en ?? '', en)].join('\u0000');
  return mixed(words, 1) + mixed(words, 2);
}
