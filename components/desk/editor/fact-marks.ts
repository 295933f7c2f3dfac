import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { Locale } from '../../../lib/i18n/locales.ts';

/** A place of the text where a fact stands. `id` names the disagreement; facts that agree have none. */
export type FactMark = { from: number; to: number; look: 'agrees' | 'error' | 'hint'; id: string | null };

const key = new PluginKey<DecorationSet>('factMarks');

const views = new Set<EditorView>();

/** The editor of a language on this screen. */
export const factView = (locale: Locale): EditorView | null =>
  [...views].find(({ dom }) => dom.lang === locale) ?? null;

/** Shows where facts stand, quietly where they agree; the text is not changed by it. */
export const FactMarks = Extension.create({
  name: 'factMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (tr, now) => {
          const marks = tr.getMeta(key) as FactMark[] | undefined;
          if (!marks) return now.map(tr.mapping, tr.doc);
          const end = tr.doc.content.size;
          return DecorationSet.create(
            tr.doc,
            marks
              .filter(({ from, to }) => from < to && to <= end)
              .map(({ from, to, look, id }) =>
                Decoration.inline(from, to, { class: `fact-${look}`, ...(id ? { 'data-fact': id } : {}) }),
              ),
          );
        },
      },
      props: { decorations: (state) => key.getState(state) },
      view: (view) => {
        views.add(view);
        return { destroy: () => views.delete(view) };
      },
    }),
  ],
});

/** Puts the marks of a text where they are now; while a letter is being composed, afterwards. */
export function setFactMarks(view: EditorView, marks: FactMark[]): void {
  if (view.composing) {
    const later = () => setTimeout(() => view.isDestroyed || setFactMarks(view, marks), 0);
    view.dom.addEventListener('compositionend', later, { once: true });
    return;
  }
  view.dispatch(view.state.tr.setMeta(key, marks).setMeta('addToHistory', false));
}
