/** Characters that no XML 1.0 document may have, escaped or not. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in an element or an attribute of XML or HTML; what XML cannot say is left out. */
export const escapeXml = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"']/g, (character) => entities[character] ?? '');

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element of XML.
 * @param content What stands in it: text, which is escaped, or elements made by this function, already written.
 */
export function element(
  name: string,
  content: string | readonly string[] | null,
  attributes: Attributes = {},
): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escapeXml(String(value))}"`,
  );
  const opening = `<${name}${given.join('')}`;
  if (content === null || content.length === 0) return `${opening}/>`;
  const inner = typeof content === 'string' ? escapeXml(content) : content.join('');
  return `${opening}>${inner}</${name}>`;
}

/** What an XML document begins with. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';
