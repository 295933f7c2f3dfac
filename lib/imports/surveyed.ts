import type { LeftOutList } from './left-out.ts';
import type { WordPackage } from './package.ts';
import { Survey, wordsWithin } from './survey.ts';
import { UnreadableXml } from './xml.ts';

/** Parts in which the words of a text stand. */
const bodyPart = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/i;

const besides: [part: RegExp, around: string, holding: string, kind: Parameters<LeftOutList['add']>[0]][] = [
  [/^word\/comments\.xml$/i, 'w:comment', 'w:t', 'comment'],
  [/^word\/(?:header|footer)\d*\.xml$/i, 'w:p', 'w:t', 'runningHead'],
  [/^word\/diagrams\/data\d*\.xml$/i, 'a:p', 'a:t', 'diagram'],
  [/^word\/charts\/chart\d*\.xml$/i, 'a:p', 'a:t', 'chart'],
];

/** No part may declare a type of its own, not even one that is not looked at closely. */
const doctype = /<!(?:DOCTYPE|ENTITY)/i;

/** Page numbers are no words. */
const saysSomething = (text: string): boolean => /\p{L}{2}/u.test(text);

/**
 * Goes through a package beside Word's reader.
 * @returns the parts for that reader, rewritten where something must not come along, and the lines the document has.
 * @throws UnreadableXml
 */
export function surveyed(
  { parts, names }: WordPackage,
  left: LeftOutList,
): { parts: Map<string, Buffer>; lines: string[] } {
  if (names.some((name) => /vbaProject\.bin$/i.test(name))) left.add('macro');
  for (const name of names) if (/^word\/activeX\/activeX\d+\.xml$/i.test(name)) left.add('control');
  const survey = new Survey(left);
  const kept = new Map<string, Buffer>();
  for (const [name, part] of parts) {
    if (!/\.(?:xml|rels)$/i.test(name)) {
      kept.set(name, part);
      continue;
    }
    if (doctype.test(part.toString('latin1'))) throw new UnreadableXml('importDoctype');
    for (const [pattern, around, holding, kind] of besides) {
      if (!pattern.test(name)) continue;
      for (const words of wordsWithin(part, around, holding)) if (saysSomething(words)) left.add(kind, words);
    }
    kept.set(name, bodyPart.test(name) ? survey.read(part) : part);
  }
  return { parts: kept, lines: survey.lines };
}
