import { Node } from '@tiptap/core';
import { noteLimit } from '../../../lib/text/document-size.ts';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    footnote: {
      /** Puts a footnote behind the selection, or changes the words of the one that is selected. */
      setFootnote: (note: string) => ReturnType;
    };
  }
}

/** A footnote: a number in the text, counted by the page's styles; its words are an attribute. */
export const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    note: {
      isRequired: true,
      parseHTML: (element) => (element.getAttribute('data-footnote') ?? '').slice(0, noteLimit),
      renderHTML: ({ note }) => ({ 'data-footnote': note, title: note }),
    },
  }),
  parseHTML: () => [{ tag: 'sup[data-footnote]' }],
  renderHTML: ({ HTMLAttributes }) => ['sup', HTMLAttributes],
  addCommands() {
    return {
      setFootnote:
        (note) =>
        ({ editor, chain, state }) => {
          const attrs = { note: note.slice(0, noteLimit) };
          if (editor.isActive(this.name)) return chain().updateAttributes(this.name, attrs).run();
          return chain().insertContentAt(state.selection.to, { type: this.name, attrs }).run();
        },
    };
  },
});
