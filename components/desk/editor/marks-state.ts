import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';

/** What the toolbar needs to know about the place of the cursor. */
export const useMarksState = (editor: Editor) =>
  useEditorState({
    editor,
    selector: ({ editor: at }) => ({
      paragraph: at.isActive('paragraph') && !at.isActive('listItem') && !at.isActive('blockquote'),
      heading: at.isActive('heading', { level: 2 }),
      subheading: at.isActive('heading', { level: 3 }),
      bold: at.isActive('bold'),
      italic: at.isActive('italic'),
      link: at.isActive('link'),
      footnote: at.isActive('footnote'),
      foreign: at.isActive('foreign'),
      bulletList: at.isActive('bulletList'),
      orderedList: at.isActive('orderedList'),
      blockquote: at.isActive('blockquote'),
      table: at.isActive('table'),
      hasGallery: at.state.doc.content.content.some((node) => node.type.name === 'gallery'),
      hasDocuments: at.state.doc.content.content.some((node) => node.type.name === 'documents'),
      canUndo: at.can().undo(),
      canRedo: at.can().redo(),
      editable: at.isEditable,
    }),
  });

export type MarksState = NonNullable<ReturnType<typeof useMarksState>>;
