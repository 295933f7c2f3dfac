/** What of a document is not brought in as it stood; worded in `messages/` under `imports.leftOut`. */
export const leftOutKinds = [
  'deleted',
  'inserted',
  'comment',
  'hidden',
  'runningHead',
  'contents',
  'textBox',
  'macro',
  'object',
  'control',
  'chart',
  'diagram',
  'equation',
  'chunk',
  'linkedPicture',
  'missingPicture',
  'refusedPicture',
  'ornament',
  'tooManyPictures',
  'cropped',
  'link',
  'style',
  'nestedTable',
  'longNote',
  'unread',
] as const;

export type LeftOutKind = (typeof leftOutKinds)[number];

/** Things of one kind: how many, and the words that stood in them where there were any. */
export type LeftOut = { kind: LeftOutKind; count: number; texts: string[] };

/** Gathers what is left out, by kind. */
export class LeftOutList {
  #found = new Map<LeftOutKind, LeftOut>();

  /** Notes one thing; the same words of one kind are told once. */
  add(kind: LeftOutKind, text = ''): void {
    const entry = this.#found.get(kind) ?? { kind, count: 0, texts: [] };
    const words = text.replace(/\s+/g, ' ').trim();
    entry.count += 1;
    if (words && !entry.texts.includes(words)) entry.texts.push(words);
    this.#found.set(kind, entry);
  }

  /** Everything, in the order of the kinds. */
  all(): LeftOut[] {
    return leftOutKinds.flatMap((kind) => this.#found.get(kind) ?? []);
  }
}
