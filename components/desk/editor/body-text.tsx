import './editor.css';
import { Fragment, type ReactNode } from 'react';
import type { Locale } from '../../../lib/i18n/locales.ts';
import type { Block, Body, Inline, Mark } from '../../../lib/text/document.ts';
import { saidIn } from '../../../lib/text/said.ts';

/** The photos of a body in small, by id; those not named show as an empty frame. */
type Thumbs = ReadonlyMap<string, { thumb: string } & Record<Locale, { alt: string }>>;

const wrap = (mark: Mark, inner: ReactNode): ReactNode => {
  if (mark.type === 'bold') return <strong>{inner}</strong>;
  if (mark.type === 'italic') return <em>{inner}</em>;
  if (mark.type === 'foreign') return <span lang={mark.attrs.lang}>{inner}</span>;
  return <span className="text-link underline">{inner}</span>;
};

const inlineNode = (node: Inline): ReactNode => {
  if (node.type === 'hardBreak') return <br />;
  if (node.type === 'footnote') return <sup data-footnote={node.attrs.note} title={node.attrs.note} />;
  return (node.marks ?? []).reduceRight<ReactNode>((inner, mark) => wrap(mark, inner), node.text);
};

const line = (content: readonly Inline[] = []): ReactNode =>
  content.map((node, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text that is read, not changed
    <Fragment key={index}>{inlineNode(node)}</Fragment>
  ));

type Flow = Extract<Block, { type: 'blockquote' }>['content'][number];
type List = Extract<Block, { type: 'bulletList' | 'orderedList' }>;

const list = (node: List) => {
  const items = node.content.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text that is read, not changed
    <li key={index}>{blocks(item.content as Flow[])}</li>
  ));
  return node.type === 'bulletList' ? <ul>{items}</ul> : <ol start={node.attrs?.start}>{items}</ol>;
};

const table = (node: Extract<Block, { type: 'table' }>) => (
  <div className="overflow-x-auto">
    <table>
      <tbody>
        {node.content.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text that is read, not changed
          <tr key={index}>
            {row.content.map((cell, column) => {
              const Cell = cell.type === 'tableHeader' ? 'th' : 'td';
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a text that is read, not changed
                <Cell key={column} colSpan={cell.attrs?.colspan} rowSpan={cell.attrs?.rowspan}>
                  {blocks(cell.content as Flow[])}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

function block(node: Block, thumbs?: Thumbs, locale?: Locale): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return <p>{line(node.content)}</p>;
    case 'heading':
      return node.attrs.level === 2 ? <h2>{line(node.content)}</h2> : <h3>{line(node.content)}</h3>;
    case 'bulletList':
    case 'orderedList':
      return list(node);
    case 'blockquote':
      return <blockquote data-source={node.attrs?.source}>{blocks(node.content)}</blockquote>;
    case 'table':
      return table(node);
    case 'image': {
      const photo = thumbs?.get(node.attrs.mediaId);
      return photo ? (
        // biome-ignore lint/performance/noImgElement: renditions are made at upload; Next's image route is not used
        <img src={photo.thumb} alt={locale ? photo[locale].alt : ''} className="max-h-40 w-auto" />
      ) : (
        <div className="h-16 border border-line bg-wash" />
      );
    }
    case 'pullFigure':
    case 'event':
    case 'video':
      return <p className="border border-line bg-wash px-2 py-1 font-sans text-sm">{saidIn(node)}</p>;
    case 'gallery':
    case 'attachment':
    case 'documents':
      return <div className="h-10 border border-line bg-wash" />;
    case 'horizontalRule':
      return <hr />;
  }
}

const blocks = (content: readonly Block[], thumbs?: Thumbs, locale?: Locale): ReactNode =>
  content.map((node, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text that is read, not changed
    <Fragment key={index}>{block(node, thumbs, locale)}</Fragment>
  ));

/** A body to be read: before the editor has loaded, in the history, beside another version. */
export function BodyText({ body, locale, thumbs }: { body: Body; locale: Locale; thumbs?: Thumbs }) {
  return (
    <div lang={locale} className="body-text">
      {blocks(body.content, thumbs, locale)}
    </div>
  );
}
