import { SaxesParser, type SaxesTagNS } from 'saxes';
import { importLimits } from './limits.ts';

/** Why a part of text is not read: it declares a type of its own, is nested too deep, or is no XML. */
export class UnreadableXml extends Error {
  key: 'importDoctype' | 'importBroken';

  constructor(key: UnreadableXml['key']) {
    super(key);
    this.key = key;
  }
}

/** A tag: its name and attributes with the prefixes that Word itself gives them, and as it was written. */
export type Tag = { name: string; attributes: Record<string, string>; written: SaxesTagNS };

/** What hears of a text's tags and words, one after the other. */
export type XmlListener = {
  open: (tag: Tag) => void;
  close: (tag: Tag) => void;
  text: (words: string) => void;
};

/** The same things have other addresses in files that keep strictly to the standard. */
const prefixes: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'urn:schemas-microsoft-com:office:office': 'o',
  'urn:schemas-microsoft-com:vml': 'v',
};

const named = (uri: string, local: string): string => (uri ? `${prefixes[uri] ?? '?'}:${local}` : local);

function tagOf(written: SaxesTagNS): Tag {
  const attributes: Record<string, string> = {};
  for (const { uri, local, value } of Object.values(written.attributes))
    attributes[named(uri, local)] = value;
  return { name: named(written.uri, written.local), attributes, written };
}

/**
 * Reads a part of a package aloud. No document type is accepted, so there are no entities to unfold and nothing to fetch.
 * @throws UnreadableXml
 */
export function readXml(part: Buffer, listener: XmlListener): void {
  const parser = new SaxesParser({ xmlns: true });
  const open: Tag[] = [];
  parser.on('error', () => {
    throw new UnreadableXml('importBroken');
  });
  parser.on('doctype', () => {
    throw new UnreadableXml('importDoctype');
  });
  parser.on('opentag', (written) => {
    const tag = tagOf(written);
    if (open.push(tag) > importLimits.depth) throw new UnreadableXml('importBroken');
    listener.open(tag);
  });
  parser.on('closetag', () => {
    const tag = open.pop();
    if (tag) listener.close(tag);
  });
  parser.on('text', (words) => listener.text(words));
  parser.on('cdata', (words) => listener.text(words));
  parser.write(part.toString('utf8')).close();
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

export const escaped = (text: string): string => text.replace(/[&<>]/g, (found) => escapes[found] ?? found);

/** A tag as it was written, but for attributes that are dropped. */
export function openingOf({ written }: Tag, dropped: (name: string) => boolean): string {
  const attributes = Object.values(written.attributes)
    .filter(({ uri, local }) => !dropped(named(uri, local)))
    .map(
      ({ name, value }) => ` ${name}="${value.replace(/[&<>"\t\n\r]/g, (found) => escapes[found] ?? found)}"`,
    );
  return `<${written.name}${attributes.join('')}>`;
}
