import { issue } from '../../issue.ts';
import type { Requirement } from '../requirements.ts';

/** The gallery in one place of the text at most. */
export const galleryOnce: Requirement = ({ text }) =>
  text.body.content.filter((block) => block.type === 'gallery').length > 1
    ? [issue('body', 'galleryTwice')]
    : [];
