import { issue } from '../../issue.ts';
import { languageOfLine } from '../../text/line-language.ts';
import type { Candidate, CandidateImage } from '../candidate.ts';
import type { Requirement } from '../requirement.ts';
import { fieldOfImage } from './alt-text.ts';

/** Longer descriptions are heard in one breath, without a way to stop; what needs more words stands in the text. */
const limit = 250;

/** Names keep their marks in English, so only words in small letters tell. */
const commonWords = (alt: string): string =>
  alt
    .split(/\s+/)
    .filter((word) => /^\p{Ll}/u.test(word))
    .join(' ');

/** Syllables without marks may be of either language; these are of one. */
const englishWords = /(?<![\p{L}])(?:the|of|and|with|from|at|by|for|during|their)(?![\p{L}])/iu;

function isOfOther(alt: string, locale: Candidate['locale']): boolean {
  if (locale === 'en') return languageOfLine(commonWords(alt)) === 'vi';
  return languageOfLine(alt) === 'en' && englishWords.test(alt);
}

function faultOf({ alt, decorative }: CandidateImage, locale: Candidate['locale']) {
  if (decorative || !alt) return null;
  if (alt.length > limit) return 'altLong';
  return isOfOther(alt, locale) ? 'altOtherLanguage' : null;
}

/** Descriptions of photos in the language of the page, and of a length that can be listened to. */
export const imageText: Requirement = {
  name: 'imageText',
  level: 'warning',
  check: ({ locale, images }) =>
    images.flatMap((image) => {
      const { id: mediaId, name, place, index } = image;
      const fault = faultOf(image, locale);
      if (!fault) return [];
      return [issue(fieldOfImage(image), fault, { mediaId, name, place, number: index + 1, locale })];
    }),
};
