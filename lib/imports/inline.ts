import type { Inline, Mark } from '../text/document.ts';
import { noteLimit } from '../text/document-size.ts';
import { isLinkAddress } from '../text/link-address.ts';
import { normalise, normaliseLine } from '../text/normalise.ts';
import type { LeftOutList } from './left-out.ts';
import type { WordDocument, WordImage, WordLink, WordNode, WordRun } from './word-model.ts';

const raised = { from: '0123456789+-()n', to: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ' };
const lowered = { from: '0123456789+-()', to: '₀₁₂₃₄₅₆₇₈₉₊₋₍₎' };

/** Raised and lowered digits as letters of their own, so that m² stays m²; other words stay as they are. */
function shifted(text: string, { verticalAlignment }: Pick<WordRun, 'verticalAlignment'>): string {
  if (verticalAlignment === 'baseline') return text;
  const { from, to } = verticalAlignment === 'superscript' ? raised : lowered;
  const letters = [...text];
  if (letters.length > 4 || !letters.every((letter) => from.includes(letter))) return text;
  return letters.map((letter) => [...to][from.indexOf(letter)] ?? letter).join('');
}

/** What inline content needs to know of its document. */
export type Source = {
  notes: WordDocument['notes'];
  /** The place of each picture that is taken; the others are left out. */
  pictures: ReadonlyMap<WordImage, number>;
  left: LeftOutList;
};

const words = (nodes: readonly WordNode[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'tab' || node.type === 'break') return ' ';
      const inner = 'children' in node ? words(node.children as WordNode[]) : '';
      return node.type === 'paragraph' ? `${inner} ` : inner;
    })
    .join('');

function noteOf(node: Extract<WordNode, { type: 'noteReference' }>, { notes, left }: Source): Inline[] {
  const whole = normaliseLine(words(notes.resolve(node)?.body ?? []));
  if (!whole) return [];
  const note = whole.length > noteLimit ? whole.slice(0, whole.lastIndexOf(' ', noteLimit)) : whole;
  if (note !== whole) left.add('longNote', whole.slice(note.length));
  return [{ type: 'footnote', attrs: { note } }];
}

function linkOf(node: WordLink, left: LeftOutList): Mark[] {
  if (!node.href) return [];
  const href = normalise(node.href).trim().replace(/ /g, '%20');
  if (isLinkAddress(href)) return [{ type: 'link', attrs: { href } }];
  left.add('link', `${words(node.children)} (${href.slice(0, 300)})`);
  return [];
}

type Part = Inline | { type: 'picture'; picture: number };

const without = (marks: readonly Mark[], type: Mark['type']) => marks.filter((mark) => mark.type !== type);

function partsOf(
  nodes: readonly WordNode[],
  marks: readonly Mark[],
  run: WordRun | null,
  from: Source,
): Part[] {
  return nodes.flatMap((node): Part[] => {
    switch (node.type) {
      case 'text':
        return [said(run ? shifted(node.value, run) : node.value, marks)];
      case 'tab':
        return [said(' ', marks)];
      case 'checkbox':
        return [said(node.checked ? '☑ ' : '☐ ', marks)];
      case 'break':
        return node.breakType === 'line' ? [{ type: 'hardBreak' }] : [];
      case 'noteReference':
        return noteOf(node, from);
      case 'image': {
        const picture = from.pictures.get(node);
        return picture === undefined ? [] : [{ type: 'picture', picture }];
      }
      case 'hyperlink':
        return partsOf(node.children, [...without(marks, 'link'), ...linkOf(node, from.left)], run, from);
      case 'run': {
        const own: Mark[] = [
          ...(node.isBold ? [{ type: 'bold' as const }] : []),
          ...(node.isItalic ? [{ type: 'italic' as const }] : []),
        ];
        return partsOf(node.children, [...own, ...without(without(marks, 'bold'), 'italic')], node, from);
      }
      default:
        return 'children' in node ? partsOf(node.children as WordNode[], marks, run, from) : [];
    }
  });
}

const said = (text: string, marks: readonly Mark[]): Inline => ({
  type: 'text',
  text: normalise(text).replace(/[\s\u00a0]+/g, ' '),
  ...(marks.length ? { marks: [...marks] } : {}),
});

const sameMarks = (one: Inline, other: Inline) =>
  one.type === 'text' && other.type === 'text' && JSON.stringify(one.marks) === JSON.stringify(other.marks);

/** Nodes of one kind joined, doubled spaces and those at the ends of lines gone. */
export function tidyInline(nodes: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type !== 'text') joined.push(node);
    else if (last?.type === 'text' && sameMarks(last, node))
      joined[joined.length - 1] = { ...last, text: last.text + node.text };
    else joined.push(node);
  }
  const tidy: Inline[] = [];
  for (const [index, node] of joined.entries()) {
    if (node.type !== 'text') {
      tidy.push(node);
      continue;
    }
    const before = tidy.at(-1);
    const next = joined[index + 1];
    let text = node.text.replace(/ {2,}/g, ' ');
    if (!before || before.type === 'hardBreak' || (before.type === 'text' && before.text.endsWith(' ')))
      text = text.trimStart();
    if (!next || next.type === 'hardBreak') text = text.trimEnd();
    if (text) tidy.push({ ...node, text });
  }
  while (tidy.at(-1)?.type === 'hardBreak') tidy.pop();
  while (tidy[0]?.type === 'hardBreak') tidy.shift();
  return tidy;
}

/** What stands in a paragraph: stretches of words, and pictures between them. */
export function stretchesOf(nodes: readonly WordNode[], from: Source): (Inline[] | number)[] {
  const found: (Inline[] | number)[] = [];
  let current: Inline[] = [];
  const end = () => {
    const tidy = tidyInline(current);
    if (tidy.length > 0) found.push(tidy);
    current = [];
  };
  for (const part of partsOf(nodes, [], null, from)) {
    if (part.type !== 'picture') {
      current.push(part);
      continue;
    }
    end();
    found.push(part.picture);
  }
  end();
  return found;
}
