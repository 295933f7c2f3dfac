import { issue } from '../../issue.ts';
import type { Requirement } from '../requirement.ts';

/** The gallery in one place of the text at most. */
export const galleryOnce: Requirement = {
  name: 'galleryOnce',
  level: 'error',
  fixed: true,
  check: ({ text }) =>
    text.body.content.filter((block) => block.type === 'gallery').length > 1
      ? [issue('body', 'galleryTwice')]
      : [],
};
