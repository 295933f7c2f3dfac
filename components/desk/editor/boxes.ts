import { type Attribute, type Editor, Node } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { NodeSelection } from '@tiptap/pm/state';
import { boxLimits } from '../../../lib/text/document-size.ts';
import { normaliseLine } from '../../../lib/text/normalise.ts';
import { typedDay } from '../../../lib/text/typed-day.ts';
import { typedTime } from '../../../lib/text/typed-time.ts';
import { videoAddress } from '../../../lib/text/video-address.ts';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    boxes: {
      /** Puts a box below the block that the cursor stands in, or in place of an empty line, and selects it. */
      insertBox: (type: BoxType, attrs?: Record<string, string>) => ReturnType;
    };
  }
}

export type BoxType = 'pullFigure' | 'event' | 'video' | 'attachment' | 'documents';

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** An attribute that is copied with the box as `data-…`; `read` gives what a stored body admits. */
const data = (name: string, read: (text: string) => string | null): Attribute => ({
  default: read(''),
  parseHTML: (element) => read(element.getAttribute(`data-${name}`) ?? ''),
  renderHTML: (attrs) => (attrs[name] ? { [`data-${name}`]: attrs[name] } : {}),
});

const words = (most: number) => (text: string) => normaliseLine(text).slice(0, most).trim();

const atom = { group: 'block', atom: true, draggable: true } as const;
const box = (name: BoxType) => ({
  parseHTML: () => [{ tag: `div[data-box="${name}"]` }],
  renderHTML: ({ HTMLAttributes }: { HTMLAttributes: Record<string, unknown> }) =>
    ['div', { 'data-box': name, ...HTMLAttributes }] as const,
});

export const PullFigure = Node.create({
  name: 'pullFigure',
  ...atom,
  ...box('pullFigure'),
  addAttributes: () => ({
    figure: data('figure', words(boxLimits.figure)),
    says: data('says', words(boxLimits.words)),
  }),
});

export const EventBox = Node.create({
  name: 'event',
  ...atom,
  ...box('event'),
  addAttributes: () => ({
    what: data('what', words(boxLimits.words)),
    day: data('day', typedDay),
    time: data('time', typedTime),
    where: data('where', words(boxLimits.words)),
  }),
});

/** A video; a player that is pasted with a text becomes one. */
export const Video = Node.create({
  name: 'video',
  ...atom,
  ...box('video'),
  addAttributes: () => ({
    href: {
      ...data('href', (text) => videoAddress(text)?.href ?? ''),
      parseHTML: (element: HTMLElement) =>
        videoAddress(element.getAttribute('data-href') ?? element.getAttribute('src') ?? '')?.href ?? '',
    },
    title: {
      ...data('title', words(boxLimits.words)),
      parseHTML: (element: HTMLElement) =>
        words(boxLimits.words)(element.getAttribute('data-title') ?? element.getAttribute('title') ?? ''),
    },
    mediaId: data('mediaId', (text) => (uuid.test(text) ? text : null)),
  }),
  parseHTML: () => [
    { tag: 'div[data-box="video"]' },
    {
      tag: 'iframe[src]',
      getAttrs: (element) => (videoAddress(element.getAttribute('src') ?? '') ? null : false),
    },
  ],
});

export const Attachment = Node.create({
  name: 'attachment',
  ...atom,
  ...box('attachment'),
  addAttributes: () => ({ fileId: { isRequired: true, ...data('fileId', (text) => text) } }),
  parseHTML: () => [
    {
      tag: 'div[data-box="attachment"]',
      getAttrs: (element) => (uuid.test(element.getAttribute('data-fileId') ?? '') ? null : false),
    },
  ],
});

/** Whether a block is one of the boxes. */
const isBox = (node: DocumentNode): boolean =>
  ['pullFigure', 'event', 'video', 'attachment', 'documents'].includes(node.type.name);

/** Leads from a selected box into its fields. */
function enterBox({ editor: { state, view } }: { editor: Editor }): boolean {
  const { selection } = state;
  if (!(selection instanceof NodeSelection) || !isBox(selection.node)) return false;
  const shown = view.nodeDOM(selection.from);
  const field = shown instanceof HTMLElement ? shown.querySelector<HTMLElement>('input') : null;
  field?.focus();
  return field !== null;
}

/** The place of the documents that the article cites; it also brings what all boxes have in common. */
export const Documents = Node.create({
  name: 'documents',
  ...atom,
  ...box('documents'),
  addCommands: () => ({
    insertBox:
      (type, attrs = {}) =>
      ({ state, tr, dispatch }) => {
        const made = state.schema.nodes[type]?.createAndFill(attrs);
        if (!made) return false;
        if (!dispatch) return true;
        const { $to, to } = state.selection;
        // An empty line gives its place.
        const empty =
          $to.depth === 1 && $to.parent.type.name === 'paragraph' && $to.parent.content.size === 0;
        const end = $to.depth ? $to.after(1) : to;
        const at = empty ? $to.before(1) : end;
        tr.replaceWith(at, end, made).setSelection(NodeSelection.create(tr.doc, at)).scrollIntoView();
        return true;
      },
  }),
  addKeyboardShortcuts: () => ({ Enter: enterBox }),
});

/** What a body has besides words, lists, tables and photos. */
export const boxes = [PullFigure, EventBox, Video, Attachment, Documents];
