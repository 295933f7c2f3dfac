import { SaxesParser } from 'saxes';

/** An element of a document: its qualified name, namespace, attributes and what stands in it. */
export type Element = {
  name: string;
  uri: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
};

/** Reads an XML document with namespaces, strictly: anything that is not well-formed throws. */
export function readXml(document: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const open: Element[] = [];
  let root: Element | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, uri, attributes }) => {
    const given = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element = { name, uri, attributes: Object.fromEntries(given), children: [], text: '' };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const text = (piece: string) => {
    const at = open.at(-1);
    if (at) at.text += piece;
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(document).close();
  if (!root) throw new Error('The document is empty.');
  return root;
}

/** The elements of a name directly in another. */
export const childrenOf = ({ children }: Element, name: string): Element[] =>
  children.filter((child) => child.name === name);

/** The text of the only element of a name in another; fails where there is not exactly one. */
export function textOf(element: Element, name: string): string {
  const [found, ...others] = childrenOf(element, name);
  if (!found || others.length > 0) throw new Error(`${element.name} has not exactly one ${name}.`);
  return found.text;
}
