import mammoth from 'mammoth';

/** The parts of mammoth's document that are read. It types none of them; its version is pinned. */
export type WordText = { type: 'text'; value: string };
export type WordRun = {
  type: 'run';
  children: WordNode[];
  isBold: boolean;
  isItalic: boolean;
  verticalAlignment: 'baseline' | 'superscript' | 'subscript';
};
export type WordLink = { type: 'hyperlink'; children: WordNode[]; href?: string; anchor?: string };
export type WordImage = { type: 'image'; readAsBuffer: () => Promise<Buffer>; altText?: string };
export type WordParagraph = {
  type: 'paragraph';
  children: WordNode[];
  styleName: string | null;
  styleId: string | null;
  numbering: { isOrdered: boolean; level: string } | null;
  alignment: string | null;
};
export type WordCell = { type: 'tableCell'; children: WordNode[]; colSpan: number; rowSpan: number };
export type WordRow = { type: 'tableRow'; children: WordCell[]; isHeader: boolean };
export type WordTable = { type: 'table'; children: WordRow[] };
export type WordNote = { type: 'noteReference'; noteType: string; noteId: string };
export type WordNode =
  | WordText
  | WordRun
  | WordLink
  | WordImage
  | WordParagraph
  | WordTable
  | WordNote
  | { type: 'tab' }
  | { type: 'break'; breakType: string }
  | { type: 'checkbox'; checked: boolean }
  | { type: 'commentReference' }
  | { type: 'bookmarkStart' };

export type WordDocument = {
  type: 'document';
  children: WordNode[];
  notes: { resolve: (reference: WordNote) => { body: WordNode[] } | null };
};

/**
 * A package as mammoth understands it: its document, before it makes HTML of it. Nothing outside the package is read.
 * @throws when the package is no document after all.
 */
export async function readWord(bytes: Buffer): Promise<WordDocument> {
  let found: WordDocument | undefined;
  await mammoth.convertToHtml(
    { buffer: bytes },
    {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      transformDocument: (document: WordDocument) => {
        found = document;
        return { ...document, children: [] };
      },
    },
  );
  if (!found) throw new Error('no document');
  return found;
}
