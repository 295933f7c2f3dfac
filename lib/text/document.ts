import { z } from 'zod';
import { keyPattern, withUniqueKeys } from './block-keys.ts';
import { Attachment, Documents, EventBox, PullFigure, source, Video } from './boxes.ts';
import { bodyLimits, fitsBody, noteLimit } from './document-size.ts';
import { isLinkAddress, linkLimit } from './link-address.ts';
import { normalise, normaliseLine } from './normalise.ts';

const href = z
  .string()
  .max(linkLimit)
  .transform((value) => normalise(value).trim())
  .refine(isLinkAddress, { error: 'linkScheme' });

export const Mark = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({ type: z.literal('link'), attrs: z.object({ href }) }),
  /** A passage in another language, such as an English name in a Vietnamese text. */
  z.object({
    type: z.literal('foreign'),
    attrs: z.object({
      lang: z
        .string()
        .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
        .max(35),
    }),
  }),
]);

const marks = z.array(Mark).max(4).optional();
// A line break inside a text is white space to ProseMirror; a break that shows is a hardBreak.
const text = z.string().transform((value) => normalise(value).replace(/[\n\t]/g, ' '));
const Text = z.object({ type: z.literal('text'), text, marks });

const HardBreak = z.object({ type: z.literal('hardBreak') });
/** A reference to a note, which stands under the text; the note itself is plain words. */
const Footnote = z.object({
  type: z.literal('footnote'),
  attrs: z.object({ note: z.string().transform(normaliseLine).pipe(z.string().max(noteLimit)) }),
});
const wordsOf = (node: { text: string } | z.infer<typeof Footnote>) =>
  'text' in node ? node.text : node.attrs.note;
const inline = z
  .array(z.discriminatedUnion('type', [Text, HardBreak, Footnote]))
  // Text that was nothing but invisible characters is gone once normalised: an empty text node is no document.
  .transform((nodes) => nodes.filter((node) => node.type === 'hardBreak' || wordsOf(node)))
  .optional();

const Paragraph = z.object({ type: z.literal('paragraph'), content: inline });
/** Levels 2 and 3: the headline is the page's only level 1. */
const Heading = z.object({
  type: z.literal('heading'),
  attrs: z.object({ level: z.union([z.literal(2), z.literal(3)]) }),
  content: inline,
});
const Image = z.object({ type: z.literal('image'), attrs: z.object({ mediaId: z.uuid() }) });
/** Where the article's gallery stands; at the end when a text has none. */
const Gallery = z.object({ type: z.literal('gallery') });
const HorizontalRule = z.object({ type: z.literal('horizontalRule') });

// Told apart by `type` alone: a plain union would try every alternative at every level of a nested list.
type Flow = z.ZodDiscriminatedUnion<[typeof Paragraph, typeof BulletList, typeof OrderedList], 'type'>;

const ListItem = z.object({
  type: z.literal('listItem'),
  get content(): z.ZodArray<Flow> {
    return z.array(z.discriminatedUnion('type', [Paragraph, BulletList, OrderedList])).min(1);
  },
});
const BulletList = z.object({
  type: z.literal('bulletList'),
  get content(): z.ZodArray<typeof ListItem> {
    return z.array(ListItem).min(1);
  },
});
const start = z.int().min(0).max(9999);
const OrderedList = z.object({
  type: z.literal('orderedList'),
  attrs: z.object({ start }).partial().optional(),
  get content(): z.ZodArray<typeof ListItem> {
    return z.array(ListItem).min(1);
  },
});

const flow = z.array(z.discriminatedUnion('type', [Paragraph, BulletList, OrderedList])).min(1);
const cellAttrs = z
  .object({ colspan: z.int().min(1).max(50), rowspan: z.int().min(1).max(500) })
  .partial()
  .optional();
const TableCell = z.object({ type: z.literal('tableCell'), attrs: cellAttrs, content: flow });
const TableHeader = z.object({ type: z.literal('tableHeader'), attrs: cellAttrs, content: flow });
const TableRow = z.object({
  type: z.literal('tableRow'),
  /** A row may be empty where cells of the rows above reach down into it. */
  content: z
    .array(z.discriminatedUnion('type', [TableCell, TableHeader]))
    .max(50)
    .default([]),
});
const Table = z.object({ type: z.literal('table'), content: z.array(TableRow).min(1).max(500) });
const Blockquote = z.object({ type: z.literal('blockquote'), content: flow });

/** Blocks of two languages that have one key are translations of each other; see block-keys.ts. The editor writes `null` for none. */
const key = z
  .string()
  .regex(keyPattern)
  .nullish()
  .transform((found) => found ?? undefined)
  .optional();
const attrs = z.object({ key }).optional();

/** A block that stands in the body itself, not in another block. */
export const Block = z.discriminatedUnion('type', [
  Paragraph.extend({ attrs }),
  Heading.extend({ attrs: Heading.shape.attrs.extend({ key }) }),
  BulletList.extend({ attrs }),
  OrderedList.extend({ attrs: z.object({ start: start.optional(), key }).optional() }),
  Blockquote.extend({ attrs: z.object({ source, key }).optional() }),
  Table.extend({ attrs }),
  Image.extend({ attrs: Image.shape.attrs.extend({ key }) }),
  Gallery.extend({ attrs }),
  HorizontalRule.extend({ attrs }),
  PullFigure.extend({ attrs: PullFigure.shape.attrs.extend({ key }) }),
  EventBox.extend({ attrs: EventBox.shape.attrs.extend({ key }) }),
  Video.extend({ attrs: Video.shape.attrs.extend({ key }) }),
  Attachment.extend({ attrs: Attachment.shape.attrs.extend({ key }) }),
  Documents.extend({ attrs }),
]);

const Doc = z.object({
  type: z.literal('doc'),
  content: z.array(Block).min(1).max(bodyLimits.blocks).transform(withUniqueKeys),
});

/**
 * A body: the ProseMirror document that the editor writes, checked anew on every write; unknown attributes are
 * dropped, text is normalised, empty text nodes vanish. The size is checked first.
 */
export const Body = z.custom<z.input<typeof Doc>>(fitsBody, { error: 'bodyTooLarge', abort: true }).pipe(Doc);

export type Body = z.infer<typeof Body>;
export type Block = z.infer<typeof Block>;
export type Inline = NonNullable<z.infer<typeof Paragraph>['content']>[number];
export type Mark = z.infer<typeof Mark>;

export const emptyBody: Body = { type: 'doc', content: [{ type: 'paragraph' }] };
