import { type Issue, issue } from '../../issue.ts';
import type { Requirement } from '../requirement.ts';

/** What search engines show of a title and a description on a large screen, in characters. */
const limits = { title: 65, description: 160 };

/** Words for search engines that these show whole; without any, they take headline and standfirst. */
export const metaDescription: Requirement = {
  name: 'metaDescription',
  level: 'warning',
  check: ({ text: { seoTitle, seoDescription, title, sapo } }) => {
    const found: Issue[] = [];
    if (seoTitle.length > limits.title)
      found.push(issue('seoTitle', 'seoTitleLong', { limit: limits.title, count: seoTitle.length }));
    if (seoDescription.length > limits.description)
      found.push(
        issue('seoDescription', 'seoDescriptionLong', {
          limit: limits.description,
          count: seoDescription.length,
        }),
      );
    if (seoDescription && seoDescription === title && sapo)
      found.push(issue('seoDescription', 'seoDescriptionRepeats'));
    return found;
  },
};
