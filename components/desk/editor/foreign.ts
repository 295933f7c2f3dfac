import { Mark } from '@tiptap/core';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    language: {
      /** Marks the selection as written in another language (`en`, `zh-Hans` …). */
      setForeign: (lang: string) => ReturnType;
      unsetForeign: () => ReturnType;
    };
  }
}

/** Shape of a language tag, as `Body` wants it. */
export const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** A passage in another language, so that screen readers and browsers pronounce and break it rightly. */
export const Foreign = Mark.create({
  name: 'foreign',
  inclusive: false,
  addAttributes: () => ({ lang: { isRequired: true } }),
  parseHTML: () => [
    {
      tag: 'i[data-foreign], span[data-foreign]',
      getAttrs: (element) => (languageTag.test(element.getAttribute('lang') ?? '') ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['span', { ...HTMLAttributes, 'data-foreign': '' }, 0],
  addCommands() {
    return {
      setForeign:
        (lang) =>
        ({ chain }) =>
          languageTag.test(lang) && chain().extendMarkRange(this.name).setMark(this.name, { lang }).run(),
      unsetForeign:
        () =>
        ({ chain }) =>
          chain().extendMarkRange(this.name).unsetMark(this.name).run(),
    };
  },
});
