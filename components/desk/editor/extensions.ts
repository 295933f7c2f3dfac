import { StarterKit } from '@tiptap/starter-kit';
import { blocks } from './blocks.ts';
import { Foreign } from './foreign.ts';
import { Link } from './link.ts';
import { Gallery, Photo } from './photo.ts';

/** What the kit leaves to us, because ours is narrower, and what a news text has no use for. */
const kit = StarterKit.configure({
  heading: false,
  bulletList: false,
  orderedList: false,
  listItem: false,
  blockquote: false,
  link: false,
  code: false,
  codeBlock: false,
  strike: false,
  underline: false,
  trailingNode: { notAfter: ['paragraph'] },
});

/** The editor's schema: exactly the documents that `Body` in `lib/text/document.ts` admits. */
export const extensions = [kit, ...blocks, Link, Foreign, Photo, Gallery];
