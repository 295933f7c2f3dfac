import type { Block } from './document.ts';

type Box = Extract<Block, { type: 'blockquote' | 'pullFigure' | 'event' | 'video' }>;

const joined = (separator: string, ...parts: (string | undefined)[]): string =>
  parts.filter(Boolean).join(separator);

/**
 * The words that a block says in its attributes, on one line: a figure and what it says; an event with its day and time as
 * they are stored; a video's title; who is quoted. The database's `search_body` gives the same.
 */
export function saidIn(block: Box): string {
  switch (block.type) {
    case 'blockquote':
      return block.attrs?.source ?? '';
    case 'pullFigure':
      return joined(' ', block.attrs.figure, block.attrs.says);
    case 'event':
      return joined(', ', block.attrs.what, block.attrs.time, block.attrs.day, block.attrs.where);
    case 'video':
      return block.attrs.title;
  }
}
