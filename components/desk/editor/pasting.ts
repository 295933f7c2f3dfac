import { type Editor, Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { cleanPasted } from './pasted.ts';
import type { PastedPicture } from './pasted-pictures.ts';
import { picturesInRtf } from './rtf-pictures.ts';

type Options = {
  /** The words that stand for a picture that is on its way. */
  markerOf: (name: string) => string;
  /** Told the pictures of a pasted text, and the names of those whose bytes the clipboard has not. */
  onPasted: (editor: Editor, pictures: readonly PastedPicture[], missing: readonly string[]) => void;
};

/** Cleans what is pasted, and hands the pictures in it to whoever uploads them. */
export const Pasting = Extension.create<Options>({
  name: 'pasting',
  addOptions: () => ({ markerOf: (name) => name, onPasted: () => {} }),
  addProseMirrorPlugins() {
    const { markerOf, onPasted } = this.options;
    const { editor } = this;
    let rtf = '';
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            paste: (_view, event) => {
              rtf = event.clipboardData?.getData('text/rtf') ?? '';
              return false;
            },
          },
          transformPastedHTML: (html) => {
            const pictures = /<img/i.test(html) ? picturesInRtf(rtf) : [];
            const pasted = cleanPasted(html, { pictures, markerOf });
            rtf = '';
            // The text is not there yet.
            queueMicrotask(() => onPasted(editor, pasted.pictures, pasted.missing));
            return pasted.html;
          },
        },
      }),
    ];
  },
});

/** Puts a photo in the place of its words, or takes the words away where there is none; what was written around them stays. */
export function settlePicture(editor: Editor, marker: string, mediaId: string | null): void {
  const { state, view, schema } = editor;
  let place: { from: number; to: number; top: boolean } | undefined;
  state.doc.descendants((node, pos, parent) => {
    if (!node.isTextblock || place) return !place;
    const at = node.textContent.indexOf(marker);
    if (at < 0) return false;
    place =
      node.textContent === marker
        ? { from: pos, to: pos + node.nodeSize, top: parent === state.doc }
        : { from: pos + 1 + at, to: pos + 1 + at + marker.length, top: false };
    return false;
  });
  const photo = mediaId ? schema.nodes.image?.create({ mediaId }) : undefined;
  const tr = state.tr.setMeta('addToHistory', false);
  // Words that somebody has deleted meanwhile are a picture that nobody wants here.
  if (!place) return;
  const { from, to, top } = place;
  if (top && photo) tr.replaceWith(from, to, photo);
  else {
    tr.delete(from, to);
    const after = tr.doc.resolve(Math.min(from, tr.doc.content.size));
    if (photo) tr.insert(after.depth > 0 ? after.after(1) : after.pos, photo);
  }
  view.dispatch(tr);
}
