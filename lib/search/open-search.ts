import type { Locale } from '../i18n/locales.ts';

type Description = {
  locale: Locale;
  name: string;
  description: string;
  /** The address of results, with `{searchTerms}` where the words go. */
  template: string;
  icon: string;
};

/** The longest name that the format allows, in characters. */
const nameLimit = 16;

/** As much of a name as fits, ending with a whole word where that is possible. */
function shortName(name: string): string {
  const room = [...name].slice(0, nameLimit + 1).join('');
  if (room.length === name.length && name.length <= nameLimit) return name;
  return room.slice(0, Math.max(room.lastIndexOf(' '), 0)) || [...name].slice(0, nameLimit).join('');
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);

/** An OpenSearch 1.1 description, by which browsers offer to search this site. */
export const openSearch = ({ locale, name, description, template, icon }: Description): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(shortName(name))}</ShortName>
  <Description>${escaped(description)}</Description>
  <Url type="text/html" method="get" template="${escaped(template.replace('%7BsearchTerms%7D', '{searchTerms}'))}"/>
  <Image type="image/svg+xml">${escaped(icon)}</Image>
  <Language>${locale}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`;
