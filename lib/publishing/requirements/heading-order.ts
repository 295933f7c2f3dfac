import { type Issue, issue } from '../../issue.ts';
import type { Requirement } from '../requirement.ts';

/** Headings that say something and begin at the highest level, by which readers of the whole page find their way (WCAG 2.2, 1.3.1, 2.4.6). */
export const headingOrder: Requirement = {
  name: 'headingOrder',
  level: 'warning',
  check: ({ text }) => {
    const headings = text.body.content.filter((block) => block.type === 'heading');
    const said = headings.map(({ content = [] }) =>
      content
        .map((node) => (node.type === 'text' ? node.text : ''))
        .join('')
        .trim(),
    );
    const found: Issue[] = [];
    if (headings[0]?.attrs.level === 3) found.push(issue('body', 'headingFirst', { text: said[0] ?? '' }));
    if (said.includes('')) found.push(issue('body', 'headingEmpty'));
    return found;
  },
};
