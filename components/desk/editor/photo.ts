import { Node } from '@tiptap/core';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    photo: {
      /** Puts uploaded photos into the text at the cursor, each as a block of its own. */
      insertPhotos: (mediaIds: string[], at?: number) => ReturnType;
      /** Puts the article's gallery into the text at the cursor. */
      insertGallery: () => ReturnType;
    };
  }
}

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** A photo in the text: the id of an uploaded one; its words live with the photo. */
export const Photo = Node.create({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    mediaId: {
      isRequired: true,
      parseHTML: (element) => element.getAttribute('data-media'),
      renderHTML: ({ mediaId }) => ({ 'data-media': mediaId }),
    },
  }),
  parseHTML: () => [
    {
      tag: 'figure[data-media]',
      getAttrs: (element) => (uuid.test(element.getAttribute('data-media') ?? '') ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes],
  addCommands() {
    return {
      insertPhotos:
        (mediaIds, at) =>
        ({ commands, state }) => {
          const content = mediaIds.map((mediaId) => ({ type: this.name, attrs: { mediaId } }));
          const { $to, to } = state.selection;
          return commands.insertContentAt(at ?? ($to.depth ? $to.after(1) : to), content);
        },
    };
  },
});

/** The place of the article's gallery in the text. */
export const Gallery = Node.create({
  name: 'gallery',
  group: 'block',
  atom: true,
  draggable: true,
  parseHTML: () => [{ tag: 'div[data-gallery]' }],
  renderHTML: () => ['div', { 'data-gallery': '' }],
  addCommands() {
    return {
      insertGallery:
        () =>
        ({ commands, state }) => {
          const { $to, to } = state.selection;
          return commands.insertContentAt($to.depth ? $to.after(1) : to, { type: this.name });
        },
    };
  },
});
