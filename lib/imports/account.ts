import { normalise } from '../text/normalise.ts';
import type { LeftOutList } from './left-out.ts';

/** Words as they are counted: letters and digits, without the rest. */
const counted = (text: string): string[] =>
  normalise(text)
    .normalize('NFKC')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/**
 * Goes through everything that stands in a document and looks for it in what was understood; what is not there is left
 * out as unread, line by line, so that nothing is lost in silence.
 * @param lines The words of the document's lines.
 * @param used Every word that became part of the article, or was understood as one of its fields.
 */
export function settleAccount(lines: readonly string[], used: readonly string[], left: LeftOutList): void {
  const there = new Map<string, number>();
  for (const text of used) for (const word of counted(text)) there.set(word, (there.get(word) ?? 0) + 1);
  for (const line of lines) {
    const missing = counted(line).filter((word) => {
      const times = there.get(word) ?? 0;
      there.set(word, times - 1);
      return times <= 0;
    });
    if (missing.length > 0) left.add('unread', missing.join(' '));
  }
}

/** All words in a JSON document: texts of nodes and footnotes. */
export function wordsInNode(node: unknown): string[] {
  const words = Array.isArray(node) ? [inlineWords(node), ...node.flatMap(nested)] : nested(node);
  return words.filter((text) => text.trim());
}

const isNode = (
  value: unknown,
): value is { type: string; text?: string; content?: unknown; attrs?: unknown } =>
  typeof value === 'object' && value !== null && 'type' in value;

/** Words of neighbouring texts are one word where nothing stands between them. */
const inlineWords = (nodes: readonly unknown[]): string =>
  nodes.map((node) => (isNode(node) ? (node.text ?? (node.type === 'footnote' ? '' : ' ')) : '')).join('');

function nested(node: unknown): string[] {
  if (!isNode(node)) return [];
  const { attrs, content } = node;
  const note = typeof attrs === 'object' && attrs !== null && 'note' in attrs ? [String(attrs.note)] : [];
  return [...note, ...(content ? wordsInNode(content) : [])];
}
