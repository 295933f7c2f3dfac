import type { Editor } from '@tiptap/core';
import { useEffect, useReducer, useRef } from 'react';
import { type Locale, locales } from '../../../../lib/i18n/locales.ts';
import type { Found } from '../../../../lib/text/find.ts';
import { findingPlugin, foundIn, replaceAt, type Sought, seek } from '../../editor/finding.ts';
import { bringToFront, type Editors } from './editors.ts';

type Spot = Found & { locale: Locale };

const spotsOf = (editors: Editors): Spot[] =>
  locales.flatMap((locale) => {
    const editor = editors[locale];
    return editor ? foundIn(editor.state).map((found) => ({ ...found, locale })) : [];
  });

/** Selects a place of a text and brings it into sight; the focus stays where it is. */
function reveal(editor: Editor, { locale, from, to }: Spot): void {
  bringToFront(locale);
  editor.commands.setTextSelection({ from, to });
  const { node } = editor.view.domAtPos(from);
  (node instanceof Element ? node : node.parentElement)?.scrollIntoView({ block: 'center' });
}

/** Looks for words in both texts, as if they were one. */
export function useFinding(editors: Editors, sought: Sought) {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  /** Where the search stands: the place last shown, or where the cursor was. */
  const at = useRef<Spot | null>(null);
  useEffect(() => {
    const present = Object.values(editors);
    const plugins = present.map((editor) => {
      const plugin = findingPlugin();
      editor.registerPlugin(plugin);
      editor.on('update', redraw);
      return { editor, plugin };
    });
    const focused = locales.find((locale) => editors[locale]?.isFocused);
    const cursor = focused && editors[focused]?.state.selection.from;
    if (focused && cursor !== undefined) at.current = { locale: focused, from: cursor - 1, to: cursor };
    return () => {
      for (const { editor, plugin } of plugins) {
        if (editor.isDestroyed) continue;
        editor.off('update', redraw);
        const { state, view } = editor;
        view.updateState(state.reconfigure({ plugins: state.plugins.filter((other) => other !== plugin) }));
      }
    };
  }, [editors]);
  useEffect(() => {
    for (const editor of Object.values(editors)) seek(editor, sought);
    redraw();
  }, [editors, sought]);

  const spots = spotsOf(editors);
  const order = ({ locale, from }: Spot) => locales.indexOf(locale) * 1e9 + from;
  const isAt = (spot: Spot) => at.current !== null && order(spot) === order(at.current);
  const go = (spot: Spot | undefined) => {
    const editor = spot && editors[spot.locale];
    if (!editor || !spot) return;
    at.current = spot;
    reveal(editor, spot);
    redraw();
  };
  const here = at.current;
  const next = () => go(spots.find((spot) => !here || order(spot) > order(here)) ?? spots[0]);
  return {
    counts: locales.map((locale) => spots.filter((spot) => spot.locale === locale).length),
    /** Which of all is shown, from 1; 0 when none is. */
    place: spots.findIndex(isAt) + 1,
    next,
    previous: () => go(spots.findLast((spot) => !here || order(spot) < order(here)) ?? spots.at(-1)),
    /** Replaces what is shown and goes on to the next. */
    replace: (words: string) => {
      const spot = spots.find(isAt);
      const editor = spot && editors[spot.locale];
      if (!editor || !spot) return next();
      replaceAt(editor, [spot], words);
      at.current = { ...spot, from: spot.from + words.length - 1 };
      const left = spotsOf(editors);
      const after = at.current;
      go(left.find((found) => order(found) > order(after)) ?? left[0]);
    },
    /** Replaces everything in both texts; answers with how many, and what takes it back. */
    replaceAll: (words: string) => {
      const changed = locales.flatMap((locale) => {
        const editor = editors[locale];
        const places = editor ? foundIn(editor.state) : [];
        if (!editor || places.length === 0) return [];
        replaceAt(editor, places, words);
        return [editor];
      });
      at.current = null;
      const undo = () => {
        for (const editor of changed) editor.commands.undo();
      };
      return { count: spots.length, undo };
    },
  };
}
