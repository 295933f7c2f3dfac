import type { LeftOutKind, LeftOutList } from './left-out.ts';
import { escaped, openingOf, readXml, type Tag } from './xml.ts';

/** Stands in a line for a rule across the page; no font has the letter. */
export const ruleMark = '\ue00a';

/** Elements that Word's reader passes over, whatever stands in them. */
const counted: Record<string, LeftOutKind> = {
  'o:OLEObject': 'object',
  'w:control': 'control',
  'c:chart': 'chart',
  'dgm:relIds': 'diagram',
  'w:altChunk': 'chunk',
};

const isCropped = ({ attributes }: Tag) => Object.values(attributes).some((value) => /[1-9]/.test(value));

type Line = { text: string; bordered: boolean };

type Told = 'deleted' | 'hidden' | 'equation';

/**
 * Reads a part of the document beside Word's reader: what is deleted, hidden, linked or of a kind that the reader knows
 * nothing of is noted, and the lines that there are to be found later are written down.
 */
export class Survey {
  /** The words of every line, in order, that should be in the article. */
  readonly lines: string[] = [];
  #left: LeftOutList;
  #out: string[] = [];
  #open: string[] = [];
  #paragraphs: Line[] = [];
  #choices: { lines: string[]; fallback: boolean }[] = [];
  #hidden = false;
  #words: Record<Told, string> = { deleted: '', hidden: '', equation: '' };

  constructor(left: LeftOutList) {
    this.#left = left;
  }

  /** Reads a part; what comes back is the part for Word's reader, without what must not come along. */
  read(part: Buffer): Buffer {
    this.#out = ['<?xml version="1.0" encoding="UTF-8"?>'];
    readXml(part, {
      open: (tag) => this.#opened(tag),
      close: (tag) => this.#closed(tag),
      text: (words) => this.#said(words),
    });
    return Buffer.from(this.#out.join(''), 'utf8');
  }

  #within = (name: string): boolean => this.#open.includes(name);

  #skips = (name: string): boolean => this.#hidden && name === 'w:t';

  #opened(tag: Tag): void {
    const { name, attributes } = tag;
    const parent = this.#open.at(-1);
    this.#open.push(name);
    const kind = counted[name];
    if (kind) this.#left.add(kind);
    if (name === 'w:p') this.#paragraphs.push({ text: '', bordered: false });
    if (name === 'mc:AlternateContent') this.#choices.push({ lines: [], fallback: false });
    if (name === 'mc:Fallback') {
      const choice = this.#choices.at(-1);
      if (choice) choice.fallback = true;
    }
    if (name === 'w:txbxContent' && !this.#within('mc:Choice')) this.#left.add('textBox');
    if (name === 'w:ins' && parent !== 'w:rPr' && parent !== 'w:trPr') this.#left.add('inserted');
    if (name === 'a:srcRect' && isCropped(tag)) this.#left.add('cropped');
    if (name === 'a:blip' && attributes['r:link'] && !attributes['r:embed']) this.#left.add('linkedPicture');
    if (name === 'w:vanish' && parent === 'w:rPr' && this.#open.at(-3) === 'w:r')
      this.#hidden = !/^(0|false|off)$/.test(attributes['w:val'] ?? '');
    const line = this.#paragraphs.at(-1);
    if (line && /^w:(tab|br|cr)$/.test(name) && parent === 'w:r') line.text += ' ';
    if (line && parent === 'w:pBdr' && !/^(nil|none)$/.test(attributes['w:val'] ?? '')) line.bordered = true;
    if (this.#skips(name)) return;
    const { prefix } = tag.written;
    if (name === 'w:fldSimple') this.#out.push(`<${prefix ? `${prefix}:` : ''}smartTag>`);
    else this.#out.push(openingOf(tag, (attribute) => name === 'a:blip' && attribute === 'r:link'));
    if (name === 'v:rect' && /^(t|true|1)$/.test(attributes['o:hr'] ?? '')) this.#out.push(ruleParagraph);
  }

  #closed(tag: Tag): void {
    const { name } = tag;
    this.#open.pop();
    if (name === 'w:p') this.#endLine(tag);
    if (name === 'mc:AlternateContent') {
      const choice = this.#choices.pop();
      if (choice && !choice.fallback) this.lines.push(...choice.lines);
    }
    if (name === 'm:oMath') this.#tell('equation');
    if (name === 'w:del' || name === 'w:moveFrom') this.#tell('deleted');
    if (name === 'w:r') {
      this.#tell('hidden');
      this.#hidden = false;
    }
    if (this.#skips(name)) return;
    const { prefix } = tag.written;
    this.#out.push(
      name === 'w:fldSimple' ? `</${prefix ? `${prefix}:` : ''}smartTag>` : `</${tag.written.name}>`,
    );
  }

  #endLine({ written }: Tag): void {
    const line = this.#paragraphs.pop();
    if (!line) return;
    if (line.bordered && !line.text.trim()) {
      const w = written.prefix ? `${written.prefix}:` : '';
      this.#out.push(`<${w}r><${w}t>${ruleMark}</${w}t></${w}r>`);
    }
    const choice = this.#within('mc:Choice') ? this.#choices.at(-1) : null;
    if (line.text.trim()) (choice?.lines ?? this.lines).push(line.text);
  }

  #said(words: string): void {
    const name = this.#open.at(-1);
    if (name === 'w:delText') this.#words.deleted += words;
    if (name === 'm:t') this.#words.equation += words;
    if (name === 'w:t') {
      const line = this.#paragraphs.at(-1);
      if (this.#hidden) this.#words.hidden += words;
      else if (line && !this.#within('w:moveFrom') && !this.#within('w:del')) line.text += words;
    }
    if (!(name && this.#skips(name))) this.#out.push(escaped(words));
  }

  #tell(kind: Told): void {
    if (this.#words[kind].trim()) this.#left.add(kind, this.#words[kind]);
    this.#words[kind] = '';
  }
}

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const ruleParagraph = `<rule:p xmlns:rule="${main}"><rule:r><rule:t>${ruleMark}</rule:t></rule:r></rule:p>`;

/** The words that stand in elements of one name, gathered by an element around them. */
export function wordsWithin(part: Buffer, around: string, holding: string): string[] {
  const found: string[] = [];
  let words = '';
  let name = '';
  readXml(part, {
    open: (tag) => {
      name = tag.name;
      if (name === around) words = '';
      if (/^w:(p|tab|br)$/.test(name) || name === 'a:p') words += ' ';
    },
    close: (tag) => {
      name = '';
      if (tag.name === around && words.trim()) found.push(words.replace(/\s+/g, ' ').trim());
    },
    text: (said) => {
      if (name === holding) words += said;
    },
  });
  return found;
}
