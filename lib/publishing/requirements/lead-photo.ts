import { issue } from '../../issue.ts';
import type { Requirement } from '../requirement.ts';

/** A photo that stands for the story in lists and where it is shared. */
export const leadPhoto: Requirement = {
  name: 'leadPhoto',
  level: 'warning',
  check: ({ images }) =>
    images.some(({ place }) => place === 'lead') ? [] : [issue('leadMediaId', 'leadNone')],
};
