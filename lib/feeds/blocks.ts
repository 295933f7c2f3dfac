import type { Block } from '../text/document.ts';
import { escapeXml } from '../text/xml.ts';
import { attachmentHtml, eventHtml, type Given, pullFigureHtml, videoHtml } from './boxes.ts';
import { inlineHtml, type Resolve } from './inline.ts';

type Flow = Extract<Block, { type: 'paragraph' | 'bulletList' | 'orderedList' }>;
type Table = Extract<Block, { type: 'table' }>;
type Cell = Table['content'][number]['content'][number];

/** What a text shows that does not stand in its document. */
export type Surroundings = Given & {
  resolve: Resolve;
  /** HTML of a photo by its id; empty when there is none. */
  photo: (mediaId: string) => string;
  /** HTML of the story's gallery. */
  gallery: string;
  /** HTML of the documents that the story cites. */
  documents: string;
};

function flowHtml(node: Flow, resolve: Resolve): string {
  switch (node.type) {
    case 'paragraph':
      return `<p>${inlineHtml(node.content, resolve)}</p>`;
    case 'bulletList':
      return `<ul>${node.content.map((item) => itemHtml(item.content, resolve)).join('')}</ul>`;
    case 'orderedList': {
      const start = node.attrs?.start;
      const opening = start === undefined ? '<ol>' : `<ol start="${start}">`;
      return `${opening}${node.content.map((item) => itemHtml(item.content, resolve)).join('')}</ol>`;
    }
  }
}

const flowsHtml = (content: readonly Flow[], resolve: Resolve): string =>
  content.map((node) => flowHtml(node, resolve)).join('');

const itemHtml = (content: readonly Flow[], resolve: Resolve): string =>
  `<li>${onlyWords(content, resolve)}</li>`;

/** The words of a single paragraph stand without a paragraph around them. */
function onlyWords(content: readonly Flow[], resolve: Resolve): string {
  const [first, ...others] = content;
  return first?.type === 'paragraph' && others.length === 0
    ? inlineHtml(first.content, resolve)
    : flowsHtml(content, resolve);
}

function cellHtml({ type, attrs, content }: Cell, resolve: Resolve): string {
  const name = type === 'tableHeader' ? 'th' : 'td';
  const spans = (['colspan', 'rowspan'] as const).flatMap((key) =>
    (attrs?.[key] ?? 1) > 1 ? [` ${key}="${attrs?.[key]}"`] : [],
  );
  return `<${name}${spans.join('')}>${onlyWords(content, resolve)}</${name}>`;
}

const tableHtml = ({ content }: Table, resolve: Resolve): string =>
  `<table>${content
    .map((row) => `<tr>${row.content.map((cell) => cellHtml(cell, resolve)).join('')}</tr>`)
    .join('')}</table>`;

function quoteHtml({ attrs, content }: Extract<Block, { type: 'blockquote' }>, resolve: Resolve): string {
  const source = attrs?.source ? `<p>— ${escapeXml(attrs.source)}</p>` : '';
  return `<blockquote>${flowsHtml(content, resolve)}${source}</blockquote>`;
}

/** A block of a text as HTML. Only what is known here is written; there is no other way from a document to a feed. */
export function blockHtml(block: Block, given: Surroundings): string {
  const { resolve, photo, gallery, documents } = given;
  switch (block.type) {
    case 'paragraph':
      return block.content?.length ? flowHtml(block, resolve) : '';
    case 'bulletList':
    case 'orderedList':
      return flowHtml(block, resolve);
    case 'heading':
      return `<h${block.attrs.level}>${inlineHtml(block.content, resolve)}</h${block.attrs.level}>`;
    case 'blockquote':
      return quoteHtml(block, resolve);
    case 'table':
      return tableHtml(block, resolve);
    case 'image':
      return photo(block.attrs.mediaId);
    case 'gallery':
      return gallery;
    case 'horizontalRule':
      return '<hr>';
    case 'pullFigure':
      return pullFigureHtml(block);
    case 'event':
      return eventHtml(block, given);
    case 'video':
      return videoHtml(block, given);
    case 'attachment':
      return attachmentHtml(block, given);
    case 'documents':
      return documents;
  }
}
