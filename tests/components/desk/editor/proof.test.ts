import { getSchema } from '@tiptap/core';
import { EditorState } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { extensions } from '../../../../components/desk/editor/extensions.ts';
import {
  findingPlugin,
  foundIn,
  replaceAt,
  type Sought,
  seek,
} from '../../../../components/desk/editor/finding.ts';
import { linesOf } from '../../../../components/desk/editor/lines.ts';
import { isPressed, keysOf, panelPressed, shortcuts } from '../../../../components/desk/editor/shortcuts.ts';

const schema = getSchema(extensions);
const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, marks });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });

/** An editor as far as finding needs one: a state, and what changes it. */
function editorOf(...content: object[]) {
  let state = EditorState.create({
    doc: schema.nodeFromJSON({ type: 'doc', content }),
    plugins: [findingPlugin()],
  });
  const view = {
    get state() {
      return state;
    },
    dispatch: (tr: typeof state.tr) => {
      state = state.apply(tr);
    },
  };
  return { view, isDestroyed: false } as unknown as Parameters<typeof seek>[0] & { view: typeof view };
}

const loosely = (words: string): Sought => ({ words, how: { cases: false, marks: false } });

test('places in a line are places in the document, past footnotes and breaks, in lists and tables', () => {
  const note = { type: 'footnote', attrs: { note: 'hội nghị' } };
  const item = { type: 'listItem', content: [paragraph(text('hai hội nghị'))] };
  const editor = editorOf(
    paragraph(text('Một'), note, { type: 'hardBreak' }, text('Hội nghị')),
    { type: 'horizontalRule' },
    { type: 'bulletList', content: [item] },
    { type: 'blockquote', content: [paragraph(text('hoi nghi'))] },
  );
  seek(editor, loosely('hoi nghi'));
  const { doc } = editor.view.state;
  const found = foundIn(editor.view.state);
  expect(found.map(({ from, to }) => doc.textBetween(from, to))).toEqual([
    'Hội nghị',
    'hội nghị',
    'hoi nghi',
  ]);
  for (const { at, text: words } of linesOf(doc))
    expect(doc.textBetween(at, at + words.length, undefined, '\ufffc')).toBe(words);
});

test('what is found follows the text, and what replaces it has the marks of what stood there', () => {
  const editor = editorOf(
    paragraph(text('Hội nghị '), text('HỘI NGHỊ', { type: 'bold' })),
    paragraph(text('hội nghị')),
  );
  seek(editor, loosely('hội nghị'));
  replaceAt(editor, foundIn(editor.view.state), 'Đại hội');
  expect(editor.view.state.doc.toJSON().content).toMatchObject([
    paragraph({ text: 'Đại hội ' }, { text: 'Đại hội', marks: [{ type: 'bold' }] }),
    paragraph({ text: 'Đại hội' }),
  ]);
  expect(foundIn(editor.view.state)).toEqual([]);
  seek(editor, loosely('dai hoi'));
  replaceAt(editor, foundIn(editor.view.state), '');
  expect(editor.view.state.doc.textContent).toBe(' ');
  seek(editor);
  expect(foundIn(editor.view.state)).toEqual([]);
});

const press = (key: string, code: string, ...held: string[]) => ({
  key,
  code,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  altKey: held.includes('alt'),
  shiftKey: held.includes('shift'),
});

test('a shortcut is known by its key, whatever letter that key writes', () => {
  expect(isPressed(press('f', 'KeyF', 'ctrl'), 'find')).toBe(true);
  expect(isPressed(press('f', 'KeyF', 'meta'), 'find')).toBe(true);
  expect(isPressed(press('f', 'KeyF', 'ctrl', 'alt'), 'find')).toBe(false);
  expect(panelPressed(press('ƒ', 'KeyF', 'meta', 'alt'))).toBe('footnote');
  expect(panelPressed(press('k', 'KeyK', 'ctrl'))).toBe('link');
  expect(panelPressed(press('k', 'KeyK'))).toBeNull();
  expect(isPressed(press('?', 'Slash', 'shift'), 'help')).toBe(true);
  expect(isPressed(press('Enter', 'Enter', 'alt'), 'acceptSlip')).toBe(true);
  expect(isPressed(press('Enter', 'Enter', 'alt', 'shift'), 'acceptSlip')).toBe(false);
  expect(keysOf('source')).toBe('Mod-Alt-Q');
});

test('no two shortcuts are one combination', () => {
  const keys = shortcuts.flatMap((shortcut) => [
    shortcut.keys,
    ...('also' in shortcut ? [shortcut.also] : []),
  ]);
  expect(new Set(keys).size).toBe(keys.length);
});
