import { type Editor, Extension } from '@tiptap/core';
import type { Panel } from './panel.tsx';

type Shortcut = {
  name: string;
  /** `Mod` is Ctrl, or ⌘ on a Mac. */
  keys: string;
  /** Another combination for the same. */
  also?: string;
  group: 'text' | 'blocks' | 'pairs' | 'proof' | 'screen';
  /** What it does in the text, if it acts there. */
  run?: (editor: Editor) => boolean;
  /** Which panel of the text it opens. */
  panel?: Panel;
};

/** Every shortcut of the writing screen: what binds it and what the help sheet shows is this table. */
export const shortcuts = [
  { name: 'bold', keys: 'Mod-b', group: 'text', run: ({ commands }) => commands.toggleBold() },
  { name: 'italic', keys: 'Mod-i', group: 'text', run: ({ commands }) => commands.toggleItalic() },
  { name: 'link', keys: 'Mod-k', group: 'text', panel: 'link' },
  { name: 'footnote', keys: 'Mod-Alt-f', group: 'text', panel: 'footnote' },
  { name: 'lineBreak', keys: 'Shift-Enter', group: 'text', run: ({ commands }) => commands.setHardBreak() },
  { name: 'undo', keys: 'Mod-z', group: 'text', run: ({ commands }) => commands.undo() },
  { name: 'redo', keys: 'Mod-Shift-z', also: 'Mod-y', group: 'text', run: ({ commands }) => commands.redo() },
  { name: 'paragraph', keys: 'Mod-Alt-0', group: 'blocks', run: ({ commands }) => commands.setParagraph() },
  {
    name: 'heading',
    keys: 'Mod-Alt-2',
    group: 'blocks',
    run: ({ commands }) => commands.toggleHeading({ level: 2 }),
  },
  {
    name: 'subheading',
    keys: 'Mod-Alt-3',
    group: 'blocks',
    run: ({ commands }) => commands.toggleHeading({ level: 3 }),
  },
  {
    name: 'bulletList',
    keys: 'Mod-Shift-8',
    group: 'blocks',
    run: ({ commands }) => commands.toggleBulletList(),
  },
  {
    name: 'orderedList',
    keys: 'Mod-Shift-7',
    group: 'blocks',
    run: ({ commands }) => commands.toggleOrderedList(),
  },
  {
    name: 'blockquote',
    keys: 'Mod-Shift-b',
    group: 'blocks',
    run: ({ commands }) => commands.toggleBlockquote(),
  },
  { name: 'source', keys: 'Mod-Alt-q', group: 'blocks', panel: 'source' },
  { name: 'counterpart', keys: 'Mod-Alt-Enter', group: 'pairs' },
  { name: 'leaveOut', keys: 'Mod-Alt-o', group: 'pairs' },
  { name: 'stillRight', keys: 'Mod-Alt-y', group: 'pairs' },
  { name: 'nextSlip', keys: 'F7', group: 'proof' },
  { name: 'acceptSlip', keys: 'Alt-Enter', group: 'proof' },
  { name: 'dismissSlip', keys: 'Alt-Shift-Enter', group: 'proof' },
  { name: 'find', keys: 'Mod-f', group: 'screen' },
  { name: 'replace', keys: 'Mod-h', group: 'screen' },
  { name: 'preview', keys: 'Mod-Alt-p', group: 'screen' },
  { name: 'tools', keys: 'Alt-F10', group: 'screen' },
  { name: 'save', keys: 'Mod-s', group: 'screen' },
  { name: 'help', keys: 'F1', also: '?', group: 'screen' },
] as const satisfies Shortcut[];

export type ShortcutName = (typeof shortcuts)[number]['name'];

const all: readonly Shortcut[] = shortcuts;
const shortcutOf = (name: ShortcutName) => all.find((shortcut) => shortcut.name === name);

/** The keys of a shortcut as tools show them: `Mod-Alt-F`. */
export const keysOf = (name: ShortcutName): string =>
  (shortcutOf(name)?.keys ?? '').replace(/-(\w)$/, (letter) => letter.toUpperCase());

type Pressed = { key: string; code: string } & Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>;

function isCombination(keys: string, { key, code, ctrlKey, metaKey, altKey, shiftKey }: Pressed): boolean {
  const parts = keys.split('-');
  const last = parts.at(-1) ?? '';
  // A sign stands on other keys, with Shift or without, on every keyboard; letters are known by their key.
  if (keys.length === 1) return key === keys && !ctrlKey && !metaKey && !altKey;
  const held = (name: string) => parts.slice(0, -1).includes(name);
  if ((ctrlKey || metaKey) !== held('Mod') || altKey !== held('Alt') || shiftKey !== held('Shift'))
    return false;
  return /^[a-z]$/.test(last) ? code === `Key${last.toUpperCase()}` : key === last;
}

/** Whether the keys of a shortcut were pressed. */
export function isPressed(event: Pressed, name: ShortcutName): boolean {
  const found = shortcutOf(name);
  return Boolean(
    found && (isCombination(found.keys, event) || (found.also && isCombination(found.also, event))),
  );
}

/** The panel that the pressed keys open. */
export const panelPressed = (event: Pressed): Panel | null =>
  all.find(({ keys, panel }) => panel && isCombination(keys, event))?.panel ?? null;

/** Binds what the table does in the text, before what the nodes and marks bind themselves. */
export const Shortcuts = Extension.create({
  name: 'shortcuts',
  priority: 1100,
  addKeyboardShortcuts: () =>
    Object.fromEntries(
      all.flatMap(({ keys, also, run }) =>
        run
          ? [keys, ...(also ? [also] : [])].map((bound) => [
              bound,
              ({ editor }: { editor: Editor }) => run(editor),
            ])
          : [],
      ),
    ),
});
