import { Fragment, type ReactNode } from 'react';
import type { Inline, Mark } from '../../../lib/text/document.ts';
import { linkPattern } from '../../../lib/text/link-address.ts';
import { Unbroken } from '../unbroken.tsx';
import type { Refer } from './notes.tsx';

/** Which mark stands outermost, so that neighbouring texts read alike. */
const order: Mark['type'][] = ['link', 'foreign', 'bold', 'italic'];

function marked(text: ReactNode, mark: Mark): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{text}</strong>;
    case 'italic':
      return <em>{text}</em>;
    case 'foreign':
      return <span lang={mark.attrs.lang}>{text}</span>;
    case 'link': {
      const { href } = mark.attrs;
      if (!linkPattern.test(href)) return text;
      const outside = /^https?:/i.test(href);
      return (
        <a href={href} rel={outside ? 'external noopener' : undefined}>
          {text}
        </a>
      );
    }
  }
}

type Props = { content: Inline[] | undefined; refer: Refer };

/** Running text: words with their marks, line breaks, references to notes. */
export function InlineText({ content, refer }: Props) {
  return (content ?? []).map((node, place) => <Fragment key={place}>{inline(node, refer)}</Fragment>);
}

function inline(node: Inline, refer: Refer): ReactNode {
  switch (node.type) {
    case 'hardBreak':
      return <br />;
    case 'footnote':
      return refer(node);
    case 'text':
      return words(node.text, node.marks ?? []);
  }
}

const words = (text: string, marks: Mark[]): ReactNode =>
  [...marks]
    .sort((one, other) => order.indexOf(other.type) - order.indexOf(one.type))
    .reduce<ReactNode>(marked, <Unbroken text={text} />);
