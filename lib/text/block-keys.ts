import type { Block, Body } from './document.ts';

/** Shape of a block's key. */
export const keyPattern = /^[a-zA-Z0-9][\w-]{2,23}$/;

/** The key of a block, or null when it has none yet. */
export const keyOf = (block: Block): string | null => block.attrs?.key ?? null;

/** A block under another key, or under none. */
export function withKey(block: Block, key: string | null): Block {
  const { key: _, ...others } = block.attrs ?? {};
  const attrs = key === null ? others : { ...others, key };
  const { attrs: __, ...bare } = block;
  // Only the key changes; which attributes belong to which kind of block stays as it was.
  return (Object.keys(attrs).length > 0 ? { ...bare, attrs } : bare) as Block;
}

/** Blocks of which no two have one key: of several the first keeps it. A key of `null` is no key. */
export function withUniqueKeys(blocks: readonly Block[]): Block[] {
  const taken = new Set<string>();
  return blocks.map((block) => {
    const key = keyOf(block);
    if (key === null || taken.has(key)) return withKey(block, null);
    taken.add(key);
    return block;
  });
}

const letters = {
  paragraph: 'p',
  heading: 'h',
  bulletList: 'l',
  orderedList: 'l',
  blockquote: 'q',
  table: 't',
  image: 'i',
  gallery: 'g',
  horizontalRule: 'r',
  pullFigure: 'n',
  event: 'v',
  video: 'm',
  attachment: 'a',
  documents: 'd',
} as const satisfies Record<Block['type'], string>;

/** Whether a block is a paragraph in which nothing stands. */
export const isEmptyLine = (block: Block | undefined): boolean =>
  block?.type === 'paragraph' && !block.content?.length;

/** Empty lines are counted apart, so that spacing in one language does not shift its paragraphs. */
const letterOf = (block: Block): string => (isEmptyLine(block) ? 'e' : letters[block.type]);

/**
 * A body in which every block has a key of its own: those that are there stay, the others are made from what the block
 * is and where it stands – the how many-th of its kind under which heading; a photo from its file. So the same text gets
 * the same keys whenever it is read, and two translations written without keys are paired by place and kind.
 */
export function keyed(body: Body): Body {
  const blocks = withUniqueKeys(body.content);
  const taken = new Set(blocks.flatMap((block) => keyOf(block) ?? []));
  if (taken.size === body.content.length) return body;
  const counts = new Map<string, number>();
  const numbered = (name: string) => {
    const number = (counts.get(name) ?? 0) + 1;
    counts.set(name, number);
    return number;
  };
  let section = 0;
  const free = (wanted: string): string => {
    let key = wanted;
    for (let turn = 2; taken.has(key); turn += 1) key = `${wanted}-${turn}`;
    taken.add(key);
    return key;
  };
  const placed = (block: Block): string => {
    if (block.type === 'heading') section += 1;
    if (block.type === 'image') return `i-${block.attrs.mediaId.slice(-12)}`;
    const name = `s${section}${letterOf(block)}`;
    return `${name}${numbered(name)}`;
  };
  const content = blocks.map((block) => {
    const place = placed(block);
    return keyOf(block) === null ? withKey(block, free(place)) : block;
  });
  return { ...body, content };
}

const signs = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A key that no other block has: ten letters and digits, by chance. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(10))].map((value) => signs[value % signs.length]).join('');
