import { zipOf } from '../../lib/imports/zip-writing.ts';

/** Word documents made of parts, so that tests can have what no word processor would write. */

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

type RunLook = { bold?: boolean; italic?: boolean; hidden?: boolean; raised?: boolean };

/** A run of words. */
export const run = (text: string, look: RunLook = {}): string => {
  const properties = [
    look.bold && '<w:b/>',
    look.italic && '<w:i/>',
    look.hidden && '<w:vanish/>',
    look.raised && '<w:vertAlign w:val="superscript"/>',
  ].filter(Boolean);
  return `<w:r>${properties.length ? `<w:rPr>${properties.join('')}</w:rPr>` : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
};

type ParagraphLook = RunLook & {
  style?: string;
  align?: 'center' | 'right';
  /** 1 is bulleted, 2 numbered. */
  list?: 1 | 2;
  level?: number;
  border?: boolean;
};

/** A paragraph of plain words, or of XML where `content` begins with a tag. */
export function para(content: string, look: ParagraphLook = {}): string {
  const { style, align, list, level = 0, border } = look;
  const properties = [
    style && `<w:pStyle w:val="${style}"/>`,
    list && `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`,
    border && '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>',
    align && `<w:jc w:val="${align}"/>`,
  ].filter(Boolean);
  const inside = content.startsWith('<') || content === '' ? content : run(content, look);
  return `<w:p>${properties.length ? `<w:pPr>${properties.join('')}</w:pPr>` : ''}${inside}</w:p>`;
}

/** A picture by the id of its relation: `rId100` is the first of the document's. */
export const drawing = (id: string, alt = ''): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture" descr="${escaped(alt)}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** A table of cells; a cell is XML of paragraphs, or plain words. */
export const grid = (rows: readonly (readonly string[])[], look: { head?: boolean } = {}): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows
    .map(
      (row, at) =>
        `<w:tr>${look.head && at === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${row
          .map((cell) => `<w:tc><w:tcPr/>${cell.startsWith('<') ? cell : para(cell)}</w:tc>`)
          .join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`;

/** A link to an address by the id of its relation: `rId200` is the first of the document's. */
export const linked = (id: string, text: string): string =>
  `<w:hyperlink r:id="${id}">${run(text)}</w:hyperlink>`;

export const footnote = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

const styles = `${declared}<w:styles ${namespaces}>${[
  ['Title', 'Title'],
  ['Subtitle', 'Subtitle'],
  ['Heading1', 'heading 1'],
  ['Heading2', 'heading 2'],
  ['Heading3', 'heading 3'],
  ['Caption', 'caption'],
  ['Quote', 'Quote'],
  ['BoxText', 'Kiểu riêng của phòng'],
]
  .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
  .join('')}</w:styles>`;

const levels = (format: string) =>
  [0, 1, 2].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`).join('');

const numbering = `${declared}<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="1">${levels('bullet')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${levels('decimal')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;

type Given = {
  /** XML of the body. */
  body: string;
  pictures?: readonly { bytes: Buffer; type: 'jpeg' | 'png' | 'gif' | 'emf' }[];
  links?: readonly string[];
  footnotes?: readonly string[];
  /** Further parts by name, as XML or bytes. */
  parts?: Record<string, string | Buffer>;
  /** Further relations of the document. */
  relations?: string;
};

/** The parts of a Word document. */
export function docxParts({
  body,
  pictures = [],
  links = [],
  footnotes = [],
  parts = {},
  relations = '',
}: Given): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  const put = (name: string, part: string | Buffer) => found.set(name, Buffer.from(part as string));
  put(
    '[Content_Types].xml',
    `${declared}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="png" ContentType="image/png"/><Default Extension="gif" ContentType="image/gif"/><Default Extension="emf" ContentType="image/x-emf"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  );
  const rels = (inside: string) =>
    `${declared}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  put(
    '_rels/.rels',
    rels(`<Relationship Id="rId1" Type="${relation}/officeDocument" Target="word/document.xml"/>`),
  );
  put(
    'word/_rels/document.xml.rels',
    rels(
      [
        `<Relationship Id="rId1" Type="${relation}/styles" Target="styles.xml"/>`,
        `<Relationship Id="rId2" Type="${relation}/numbering" Target="numbering.xml"/>`,
        `<Relationship Id="rId3" Type="${relation}/footnotes" Target="footnotes.xml"/>`,
        ...pictures.map(
          ({ type }, at) =>
            `<Relationship Id="rId${100 + at}" Type="${relation}/image" Target="media/image${at + 1}.${type}"/>`,
        ),
        ...links.map(
          (href, at) =>
            `<Relationship Id="rId${200 + at}" Type="${relation}/hyperlink" Target="${escaped(href)}" TargetMode="External"/>`,
        ),
        relations,
      ].join(''),
    ),
  );
  put('word/styles.xml', styles);
  put('word/numbering.xml', numbering);
  put(
    'word/footnotes.xml',
    `${declared}<w:footnotes ${namespaces}>${footnotes
      .map((note, at) => `<w:footnote w:id="${at + 1}">${para(note)}</w:footnote>`)
      .join('')}</w:footnotes>`,
  );
  put('word/document.xml', `${declared}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`);
  for (const [at, { bytes, type }] of pictures.entries()) put(`word/media/image${at + 1}.${type}`, bytes);
  for (const [name, part] of Object.entries(parts)) put(name, part);
  return found;
}

/** A Word document. */
export const docx = (given: Given): Buffer => zipOf(docxParts(given));

/** XML of a part of its own, such as `word/comments.xml`: `root` without its prefix. */
export const part = (root: string, inside: string): string =>
  `${declared}<w:${root} ${namespaces}>${inside}</w:${root}>`;
