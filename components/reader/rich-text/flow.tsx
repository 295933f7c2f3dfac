import { Fragment, type ReactNode } from 'react';
import type { Block } from '../../../lib/text/document.ts';
import { InlineText } from './inline.tsx';
import type { Refer } from './notes.tsx';

/** What may stand inside a list item, a quote or a table cell. */
export type Flow = Extract<Block, { type: 'paragraph' | 'bulletList' | 'orderedList' }>;

function flow(node: Flow, refer: Refer): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return (
        <p>
          <InlineText content={node.content} refer={refer} />
        </p>
      );
    case 'bulletList':
      return <ul>{items(node.content, refer)}</ul>;
    case 'orderedList':
      return <ol start={node.attrs?.start}>{items(node.content, refer)}</ol>;
  }
}

const items = (content: { content: Flow[] }[], refer: Refer) =>
  content.map((item, place) => (
    <li key={place}>{only(item.content, refer) ?? <FlowContent content={item.content} refer={refer} />}</li>
  ));

/** The words of a single paragraph stand in their item or cell without a paragraph around them. */
export function only(content: Flow[], refer: Refer): ReactNode {
  const [first, ...others] = content;
  return first?.type === 'paragraph' && others.length === 0 ? (
    <InlineText content={first.content} refer={refer} />
  ) : null;
}

/** Paragraphs and lists. */
export function FlowContent({ content, refer }: { content: Flow[]; refer: Refer }) {
  return content.map((node, place) => <Fragment key={place}>{flow(node, refer)}</Fragment>);
}
