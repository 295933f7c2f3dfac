import { issue } from '../../issue.ts';
import type { CandidateImage } from '../candidate.ts';
import type { Requirement } from '../requirements.ts';

const fields = { lead: 'leadMediaId', body: 'body', gallery: 'gallery' } as const;

const fieldOf = ({ place, index }: CandidateImage): string =>
  place === 'gallery' ? `gallery.${index}` : fields[place];

/** Every image says in this language what it shows, for those who do not see it. */
export const altText: Requirement = ({ locale, images }) =>
  images
    .filter((image) => !image.alt)
    .map((image) =>
      issue(fieldOf(image), 'altMissing', {
        mediaId: image.id,
        name: image.name,
        place: image.place,
        number: image.index + 1,
        locale,
      }),
    );
