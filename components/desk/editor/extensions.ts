import { Node } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { HardBreak } from '@tiptap/extension-hard-break';
import { HorizontalRule } from '@tiptap/extension-horizontal-rule';
import { Italic } from '@tiptap/extension-italic';
import { ListKeymap } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Dropcursor, Gapcursor, TrailingNode, UndoRedo } from '@tiptap/extensions';
import { BlockKeys } from './block-keys.ts';
import { blocks } from './blocks.ts';
import { boxes } from './boxes.ts';
import { Footnote } from './footnote.ts';
import { Foreign } from './foreign.ts';
import { Link } from './link.ts';
import { Gallery, Photo } from './photo.ts';

const Document = Node.create({ name: 'doc', topNode: true, content: 'block+' });
const Text = Node.create({ name: 'text', group: 'inline' });

/**
 * The editor's schema: exactly the documents that `Body` in `lib/text/document.ts` admits. Named one by one: the
 * library's starter kit brings a quarter more, for nodes that a news text has no use for.
 */
export const extensions = [
  ...[Document, Text, Paragraph, HardBreak, HorizontalRule, Bold, Italic],
  ...[Link, Foreign, Footnote, Photo, Gallery],
  ...blocks,
  ...boxes,
  BlockKeys,
  ...[ListKeymap, UndoRedo, Dropcursor, Gapcursor],
  TrailingNode.configure({ notAfter: ['paragraph'] }),
];
