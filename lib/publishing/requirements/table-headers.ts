import { issue } from '../../issue.ts';
import type { Requirement } from '../requirement.ts';

/** Tables that name their rows or columns in header cells (WCAG 2.2, 1.3.1, failure F91). */
export const tableHeaders: Requirement = {
  name: 'tableHeaders',
  level: 'warning',
  check: ({ text }) =>
    text.body.content
      .filter((block) => block.type === 'table')
      .flatMap(({ content }, index) =>
        content.some((row) => row.content.some(({ type }) => type === 'tableHeader'))
          ? []
          : [issue('body', 'tableWithoutHeaders', { number: index + 1 })],
      ),
};
