import type { Editor } from '@tiptap/core';
import { redoDepth, undoDepth } from '@tiptap/pm/history';
import { useEditorState } from '@tiptap/react';

/**
 * Asked after every letter: within one block it looks at what is around the cursor once, and not tool by tool; only across several the
 * editor goes through all of them.
 */
function marksState(editor: Editor) {
  const { doc, selection, storedMarks } = editor.state;
  const { $from, $to, empty } = selection;
  const inOne = $from.sameParent($to);
  const around = Array.from({ length: $from.depth }, (_none, at) => $from.node(at + 1).type.name);
  const block = $from.parent;
  const marks = empty ? (storedMarks ?? $from.marks()) : null;
  const marked = (name: string) =>
    marks ? marks.some(({ type }) => type.name === name) : editor.isActive(name);
  const within = (name: string) => (inOne ? around.includes(name) : editor.isActive(name));
  const heading = (level: number) =>
    inOne
      ? block.type.name === 'heading' && block.attrs.level === level
      : editor.isActive('heading', { level });
  const has = (name: string) => doc.content.content.some(({ type }) => type.name === name);
  const [list, quoted] = [within('listItem'), within('blockquote')];
  return {
    paragraph: within('paragraph') && !list && !quoted,
    heading: heading(2),
    subheading: heading(3),
    bold: marked('bold'),
    italic: marked('italic'),
    link: marked('link'),
    footnote: !empty && editor.isActive('footnote'),
    foreign: marked('foreign'),
    bulletList: within('bulletList'),
    orderedList: within('orderedList'),
    blockquote: quoted,
    table: within('table'),
    hasGallery: has('gallery'),
    hasDocuments: has('documents'),
    canUndo: undoDepth(editor.state) > 0,
    canRedo: redoDepth(editor.state) > 0,
    editable: editor.isEditable,
  };
}

/** What the toolbar needs to know about the place of the cursor. */
export const useMarksState = (editor: Editor) =>
  useEditorState({ editor, selector: ({ editor: at }) => marksState(at) });

/** Whether the cursor stands in a table. */
export const useInTable = (editor: Editor): boolean =>
  useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const { $from } = state.selection;
      return Array.from({ length: $from.depth }, (_none, at) => $from.node(at + 1)).some(
        ({ type }) => type.name === 'table',
      );
    },
  });

export type MarksState = ReturnType<typeof marksState>;
