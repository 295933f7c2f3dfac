import { issue } from '../../issue.ts';
import type { Block } from '../../text/document.ts';
import type { Candidate } from '../candidate.ts';
import type { Requirement } from '../requirement.ts';

function isUnfinished(block: Block, { fileIds }: Candidate): boolean {
  switch (block.type) {
    case 'pullFigure':
      return !block.attrs.figure;
    case 'event':
      return !block.attrs.what;
    case 'video':
      return !block.attrs.href || !block.attrs.title;
    case 'attachment':
      return !fileIds.includes(block.attrs.fileId);
    default:
      return false;
  }
}

/** Boxes that say what they are for: readers would see a hole, or nothing. */
export const blocksFinished: Requirement = {
  name: 'blocksFinished',
  level: 'error',
  fixed: true,
  check: (candidate) =>
    candidate.text.body.content
      .filter((block) => isUnfinished(block, candidate))
      .map(({ type }) => issue('body', 'blockUnfinished', { kind: type })),
};
