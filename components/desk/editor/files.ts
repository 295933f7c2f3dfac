import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/** Takes the files out of a paste or a drop; a paste that also brings text, as Word's do, is text. */
function filesOf(data: DataTransfer | null): File[] {
  const files = [...(data?.files ?? [])];
  return data?.types.includes('text/html') ? [] : files;
}

/** Hands files that are pasted or dropped into the text to whoever uploads them, with the place they belong. */
export const Files = Extension.create<{ onFiles: (files: File[], at: number) => void }>({
  name: 'files',
  addOptions: () => ({ onFiles: () => {} }),
  addProseMirrorPlugins() {
    const { onFiles } = this.options;
    return [
      new Plugin({
        props: {
          handlePaste: (view, event) => {
            const files = filesOf(event.clipboardData);
            if (files.length > 0) onFiles(files, view.state.selection.to);
            return files.length > 0;
          },
          handleDrop: (view, event) => {
            const files = filesOf(event.dataTransfer);
            const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
            if (files.length === 0 || !place) return false;
            event.preventDefault();
            onFiles(files, place.pos);
            return true;
          },
        },
      }),
    ];
  },
});
