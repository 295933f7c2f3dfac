import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { difference } from '../../../lib/text/difference.ts';
import type { Body } from '../../../lib/text/document.ts';

const isEmpty = (block: Node): boolean => block.type.name === 'paragraph' && block.content.size === 0;

/** The blocks up to the last that says something; in the empty lines below somebody may be about to write. */
function blocksOf(doc: Node): Node[] {
  const blocks = doc.children;
  return blocks.slice(0, blocks.findLastIndex((block) => !isEmpty(block)) + 1);
}

/**
 * The change that makes another body of what stands in an editor, and leaves alone every block that is the same: the caret
 * stays where it is, and undoing goes on with one's own steps.
 */
export function changeTo({ doc, schema, tr }: EditorState, body: Body): Transaction {
  const [before, after] = [blocksOf(doc), blocksOf(schema.nodeFromJSON(body))];
  // A text has one block at least.
  if (after.length === 0 && before.length === doc.childCount) after.push(schema.node('paragraph'));
  const written = (blocks: readonly Node[]) => blocks.map((block) => JSON.stringify(block.toJSON()));
  const marks = difference(written(before), written(after));
  tr.setMeta('addToHistory', false).setMeta('preventUpdate', true);
  let [at, i, j] = [0, 0, 0];
  while (i < before.length || j < after.length) {
    let size = 0;
    const added: Node[] = [];
    for (; marks.one[i]; i += 1) size += before[i]?.nodeSize ?? 0;
    for (; marks.other[j]; j += 1) added.push(...after.slice(j, j + 1));
    if (size > 0 || added.length > 0) tr.replaceWith(at, at + size, added);
    at += added.reduce((sum, block) => sum + block.nodeSize, 0);
    // Then comes a block that both have.
    at += before[i]?.nodeSize ?? 0;
    i += 1;
    j += 1;
  }
  return tr;
}

/** Shows a body that comes from outside, such as somebody else's. */
export function showBody(editor: Editor, body: Body): void {
  const change = changeTo(editor.state, body);
  if (change.docChanged) editor.view.dispatch(change);
}
