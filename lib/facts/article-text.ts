import type { Body } from '../text/document.ts';

/** Where a stretch of the whole text stands in the article. `key` pairs it with the same part of the other language. */
export type TextPart = {
  field: 'title' | 'sapo' | 'body';
  start: number;
  end: number;
  /** Position of its first character in the editor's document; 0 in headline and sapo. */
  at: number;
  key: string | null;
  /** The words as they are typed, where they are not in NFC. */
  raw?: string;
  /** The words are those of a box, which is one place in the document. */
  box?: true;
};

export type ArticleText = { text: string; parts: TextPart[] };

type Node = { type: string; text?: string; attrs?: Record<string, unknown>; content?: Node[] };

const inlines = new Set(['text', 'hardBreak', 'footnote']);

/** What can be written into, also while it is empty. */
const containers = new Set(['paragraph', 'heading', 'tableRow']);

/** Nodes that the editor counts as one place: nothing can be written inside them. */
const isLeaf = (node: Node): boolean => node.content === undefined && !containers.has(node.type);

const sizeOf = (node: Node): number => {
  if (node.text !== undefined) return node.text.length;
  if (isLeaf(node)) return 1;
  return (node.content ?? []).reduce((sum, inner) => sum + sizeOf(inner), 2);
};

const wordsOf = (node: Node): string => node.text ?? (node.type === 'hardBreak' ? '\n' : ' ');

/** The words of a box, which are its attributes; '' where it has none. */
const wordsOfBox = ({ type, attrs = {} }: Node): string =>
  type === 'pullFigure' || type === 'event'
    ? ['figure', 'says', 'what', 'day', 'time', 'where']
        .flatMap((name) => (typeof attrs[name] === 'string' && attrs[name] ? [attrs[name]] : []))
        .join(' ')
    : '';

type Block = { at: number; key: string | null; raw: string; box?: true };

function blocksIn(nodes: readonly Node[], begin: number, key: string | null): Block[] {
  const found: Block[] = [];
  let at = begin;
  for (const node of nodes) {
    const own = typeof node.attrs?.key === 'string' ? node.attrs.key : key;
    const content = node.content ?? [];
    if (content.length > 0 && content.every(({ type }) => inlines.has(type)))
      found.push({ at: at + 1, key: own, raw: content.map(wordsOf).join('') });
    else if (isLeaf(node)) found.push({ at, key: own, raw: wordsOfBox(node), box: true });
    else found.push(...blocksIn(content, at + 1, own));
    at += sizeOf(node);
  }
  return found;
}

/**
 * Headline, sapo and body of a translation as one text, in which facts are looked for, and where each part of it stands.
 * Blank lines part the blocks; the text is in NFC.
 */
export function articleText(translation: { title: string; sapo: string; body: Body }): ArticleText {
  const { title, sapo, body } = translation;
  const blocks: (Block & Pick<TextPart, 'field'>)[] = [
    { field: 'title' as const, at: 0, key: 'title', raw: title },
    { field: 'sapo' as const, at: 0, key: 'sapo', raw: sapo },
    ...blocksIn(body.content as Node[], 0, null).map((block) => ({ field: 'body' as const, ...block })),
  ].filter(({ raw }) => raw.trim());
  let text = '';
  const parts: TextPart[] = [];
  for (const { field, at, key, raw, box } of blocks) {
    if (text) text += '\n\n';
    const words = raw.normalize('NFC');
    const start = text.length;
    text += words;
    const odd = { ...(words === raw ? {} : { raw }), ...(box ? { box } : {}) };
    parts.push({ field, start, end: text.length, at, key, ...odd });
  }
  return { text, parts };
}

/** The place of an NFC offset in words that are not in NFC. */
function rawOffset(raw: string, offset: number): number {
  let at = 0;
  while (at < raw.length && raw.slice(0, at).normalize('NFC').length < offset) at += 1;
  // Marks that follow belong to the letter before them.
  while (/\p{M}/u.test(raw[at] ?? '')) at += 1;
  return at;
}

/** Where a span of the whole text stands in its part; null when it reaches over several. */
export function placeIn(
  { parts }: ArticleText,
  { start, end }: { start: number; end: number },
): { field: TextPart['field']; from: number; to: number } | null {
  const part = parts.find((one) => one.start <= start && end <= one.end);
  if (!part) return null;
  if (part.box) return { field: part.field, from: part.at, to: part.at + 1 };
  const offset = (place: number) =>
    part.raw === undefined ? place - part.start : rawOffset(part.raw, place - part.start);
  return { field: part.field, from: part.at + offset(start), to: part.at + offset(end) };
}
