import { Blockquote } from '@tiptap/extension-blockquote';
import { boxLimits } from '../../../lib/text/document-size.ts';
import { normaliseLine } from '../../../lib/text/normalise.ts';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    quote: {
      /** Says who is quoted where the cursor stands; null takes it away. */
      quoteFrom: (source: string | null) => ReturnType;
    };
  }
}

/** A quotation; who said it is an attribute, which the page's styles show below it. */
export const Quote = Blockquote.extend({
  content: '(paragraph | bulletList | orderedList)+',
  addAttributes: () => ({
    source: {
      default: null,
      parseHTML: (element: HTMLElement) =>
        normaliseLine(element.getAttribute('data-source') ?? '')
          .slice(0, boxLimits.source)
          .trim() || null,
      renderHTML: ({ source }: { source?: string | null }) => (source ? { 'data-source': source } : {}),
    },
  }),
  addCommands() {
    return {
      ...this.parent?.(),
      quoteFrom:
        (source) =>
        ({ editor, chain }) => {
          const edit = editor.isActive(this.name) ? chain() : chain().setBlockquote();
          return edit
            .updateAttributes(this.name, { source: source?.slice(0, boxLimits.source).trim() || null })
            .run();
        },
    };
  },
});
