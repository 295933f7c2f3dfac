import { Mark } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { isLinkAddress } from '../../../lib/text/link-address.ts';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    address: {
      /** Links the selection, or the whole link the cursor stands in, to an address. */
      linkTo: (href: string) => ReturnType;
      /** Takes the link away, the text stays. */
      unlink: () => ReturnType;
    };
  }
}

/**
 * The address meant by what somebody typed: "ictu.edu.vn/tin" becomes "https://ictu.edu.vn/tin", "to@example.vn" becomes a
 * `mailto:`. Null when it is no address.
 */
export function addressOf(typed: string): string | null {
  const text = typed.trim();
  if (isLinkAddress(text)) return text;
  if (/^[^\s@/:]+@[^\s@/:]+\.[a-z]{2,}$/i.test(text)) return `mailto:${text}`;
  const guessed = `https://${text}`;
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?(\/\S*)?$/i.test(text) && isLinkAddress(guessed) ? guessed : null;
}

export const Link = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  addAttributes: () => ({ href: { isRequired: true } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => (isLinkAddress(element.getAttribute('href') ?? '') ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', HTMLAttributes, 0],
  addCommands() {
    return {
      linkTo:
        (href) =>
        ({ chain }) =>
          isLinkAddress(href) && chain().extendMarkRange(this.name).setMark(this.name, { href }).run(),
      unlink:
        () =>
        ({ chain }) =>
          chain().extendMarkRange(this.name).unsetMark(this.name).run(),
    };
  },
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          /** An address pasted over selected words links them. */
          handlePaste: (view, event) => {
            const text = event.clipboardData?.getData('text/plain').trim() ?? '';
            if (view.state.selection.empty || !/^https?:/i.test(text) || !isLinkAddress(text)) return false;
            return editor.commands.linkTo(text);
          },
          /** Following links would leave the text being written. */
          handleDOMEvents: {
            click: (_view, event) => {
              if (!(event.target instanceof Element) || !event.target.closest('a')) return false;
              event.preventDefault();
              return false;
            },
          },
        },
      }),
    ];
  },
});
