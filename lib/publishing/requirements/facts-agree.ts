import type { ArticleIssue } from '../../facts/article-check.ts';
import { issue } from '../../issue.ts';
import type { Requirement } from '../requirement.ts';

/** What stands in the texts, for one line. */
export const quoted = ({ vi, en }: ArticleIssue): string =>
  [vi?.text, en?.text].filter((text) => text !== undefined).join(' ≠ ');

/** No error of facts that nobody has explained: neither between the languages nor in this text. */
export const factsAgree: Requirement = {
  name: 'facts',
  level: 'error',
  check: ({ factErrors }) => {
    const [first] = factErrors;
    return first ? [issue('facts', 'factErrors', { count: factErrors.length, first: quoted(first) })] : [];
  },
};
