import type { Block, Body, Inline, Mark } from '../../lib/text/document.ts';

/** What the notation refers to by name. Both throw for a name that is unknown, or not public in this language. */
export type Names = { media: (key: string) => string; story: (key: string) => string };

const inlinePattern =
  /\*\*(?<bold>.+?)\*\*|\*(?<italic>.+?)\*|\[(?<label>.+?)\]\((?<href>.+?)\)|\{(?<lang>[a-z]{2})\|(?<foreign>.+?)\}|\^\[(?<note>.+?)\]/g;

const text = (words: string, ...marks: Mark[]): Inline => ({
  type: 'text',
  text: words,
  ...(marks.length ? { marks } : {}),
});

function marked(groups: Record<string, string | undefined>, names: Names): Inline {
  const { bold, italic, label, href, lang, foreign, note } = groups;
  if (note) return { type: 'footnote', attrs: { note } };
  if (bold) return text(bold, { type: 'bold' });
  if (italic) return text(italic, { type: 'italic' });
  if (lang && foreign) return text(foreign, { type: 'foreign', attrs: { lang } });
  const target = href?.startsWith('@') ? names.story(href.slice(1)) : (href ?? '');
  return text(label ?? '', { type: 'link', attrs: { href: target } });
}

/** Words with **bold**, *italic*, [links](@story), {en|foreign passages}, and ^[footnotes]. */
function inline(words: string, names: Names): Inline[] {
  const parts: Inline[] = [];
  let at = 0;
  for (const match of words.matchAll(inlinePattern)) {
    if (match.index > at) parts.push(text(words.slice(at, match.index)));
    parts.push(marked(match.groups ?? {}, names));
    at = match.index + match[0].length;
  }
  if (at < words.length) parts.push(text(words.slice(at)));
  return parts;
}

const paragraph = (words: string, names: Names) => ({
  type: 'paragraph' as const,
  content: inline(words, names),
});

const items = (lines: string[], names: Names) =>
  lines.map((line) => ({
    type: 'listItem' as const,
    content: [paragraph(line.replace(/^(?:-|\d+\.) /, ''), names)],
  }));

/** Rows of cells between bars; the first row is the head. */
const table = (lines: string[], names: Names): Block => ({
  type: 'table',
  content: lines.map((line, row) => ({
    type: 'tableRow' as const,
    content: line
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => ({
        type: row ? ('tableCell' as const) : ('tableHeader' as const),
        content: [paragraph(cell.trim(), names)],
      })),
  })),
});

function block(lines: string[], names: Names): Block {
  const [first = ''] = lines;
  const all = (start: RegExp) => lines.every((line) => start.test(line));
  const heading = /^(#{2,3}) (.+)$/.exec(first);
  if (heading)
    return {
      type: 'heading',
      attrs: { level: heading[1] === '##' ? 2 : 3 },
      content: inline(heading[2] ?? '', names),
    };
  const image = /^!\[(.+)\]$/.exec(first);
  if (image?.[1]) return { type: 'image', attrs: { mediaId: names.media(image[1]) } };
  if (first === '[[gallery]]') return { type: 'gallery' };
  if (all(/^- /)) return { type: 'bulletList', content: items(lines, names) };
  if (all(/^\d+\. /)) return { type: 'orderedList', content: items(lines, names) };
  if (all(/^\|/)) return table(lines, names);
  if (all(/^> /))
    return { type: 'blockquote', content: lines.map((line) => paragraph(line.slice(2), names)) };
  return paragraph(lines.join(' '), names);
}

/**
 * Reads a story's body: blocks between empty lines. `## ` and `### ` are headings; `- ` and `1. ` lists; `> ` quotations;
 * `| … |` tables; `![photo]` a photo; `[[gallery]]` the gallery; all else paragraphs.
 */
export function bodyOf(notation: string, names: Names): Body {
  const blocks = notation
    .trim()
    .split(/\n\s*\n/)
    .map((lines) => lines.split('\n').map((line) => line.trim()));
  return { type: 'doc', content: blocks.map((lines) => block(lines, names)) };
}
