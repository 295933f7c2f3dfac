import { Fragment, type ReactNode } from 'react';
import type { Block } from '../../../lib/text/document.ts';
import { InlineText } from './inline.tsx';

/** What may stand inside a list item, a quote or a table cell. */
export type Flow = Extract<Block, { type: 'paragraph' | 'bulletList' | 'orderedList' }>;

function flow(node: Flow): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return (
        <p>
          <InlineText content={node.content} />
        </p>
      );
    case 'bulletList':
      return <ul>{node.content.map(item)}</ul>;
    case 'orderedList':
      return <ol start={node.attrs?.start}>{node.content.map(item)}</ol>;
  }
}

const item = ({ content }: { content: Flow[] }, place: number) => (
  <li key={place}>{only(content) ?? <FlowContent content={content} />}</li>
);

/** The words of a single paragraph stand in their item or cell without a paragraph around them. */
export function only(content: Flow[]): ReactNode {
  const [first, ...others] = content;
  return first?.type === 'paragraph' && others.length === 0 ? <InlineText content={first.content} /> : null;
}

/** Paragraphs and lists. */
export function FlowContent({ content }: { content: Flow[] }) {
  return content.map((node, place) => <Fragment key={place}>{flow(node)}</Fragment>);
}
