import { Heading } from '@tiptap/extension-heading';
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { Quote } from './quote.ts';

/** What may stand inside a list item, a quotation or a table cell; see `lib/text/document.ts`. */
const flow = '(paragraph | bulletList | orderedList)+';

/** A whole number read from an attribute, kept between two limits; the lower one when it is not a number. */
const between = (text: string | null, low: number, high: number) =>
  Math.min(high, Math.max(low, Number.parseInt(text ?? '', 10) || low));

const span = (name: 'colspan' | 'rowspan', most: number) => ({
  default: 1,
  parseHTML: (element: HTMLElement) => between(element.getAttribute(name), 1, most),
});

const cellAttributes = () => ({ colspan: span('colspan', 50), rowspan: span('rowspan', 500) });

/** The block nodes whose content the library's own schema leaves wider than ours. */
export const blocks = [
  Heading.configure({ levels: [2, 3] }).extend({
    addAttributes: () => ({ level: { default: 2, rendered: false } }),
  }),
  BulletList,
  OrderedList.extend({
    addAttributes: () => ({
      start: {
        default: 1,
        parseHTML: (element: HTMLElement) =>
          element.hasAttribute('start') ? between(element.getAttribute('start'), 0, 9999) : 1,
      },
    }),
  }),
  ListItem.extend({ content: flow }),
  Quote,
  Table.configure({ resizable: false }),
  TableRow,
  TableCell.extend({ content: flow, addAttributes: cellAttributes }),
  TableHeader.extend({ content: flow, addAttributes: cellAttributes }),
];
