import { issue } from '../../issue.ts';
import { altFault } from '../../media/alt-text.ts';
import type { CandidateImage } from '../candidate.ts';
import type { Requirement } from '../requirement.ts';

const fields = { lead: 'leadMediaId', body: 'body', gallery: 'gallery' } as const;

/** The field in which the words of an image are put right. */
export const fieldOfImage = ({ place, index }: CandidateImage): string =>
  place === 'gallery' ? `gallery.${index}` : fields[place];

/** Every image says in this language what it shows, in words of its own, for those who do not see it, or is declared decorative. */
export const altText: Requirement = {
  name: 'altText',
  level: 'error',
  fixed: true,
  check: ({ locale, images }) =>
    images.flatMap((image) => {
      const { id: mediaId, name, place, index } = image;
      const fault = altFault(image, place === 'lead');
      return fault
        ? [issue(fieldOfImage(image), fault, { mediaId, name, place, number: index + 1, locale })]
        : [];
    }),
};
