/** A page that is not stored or sent as a page, and why. */
export class NotWhole extends Error {
  override name = 'NotWhole';
}

const script = /<script\b([^>]*)>[\s\S]*?<\/script>/gi;
const jsonLd = /\stype="application\/ld\+json"/i;
const link = /<link\b[^>]*>/gi;
const scriptPreload = /\srel="modulepreload"|\sas="script"/i;

/** What React leaves between texts and around boundaries, for the scripts that are gone. */
const reactComment = /<!--(?: |\$|\/\$|&|\/&)?-->/g;

/** What Next and React write for scripts only. */
const forScripts = /\s(?:data-precedence|data-href|data-rprefetch)="[^"]*"|\snonce="[^"]*"/g;
const sizeAdjust = /<meta name="next-size-adjust"[^>]*>/g;
/** What React closes and HTML does not. */
const closed = /(<(?:br|col|hr|img|input|link|meta|source|wbr)\b[^>]*?)\s*\/>/g;
const emptyHole = /<div hidden=""><\/div>/g;

/** Marks of a page that is complete only after its scripts have run, each with what it means. */
const unfinished: readonly [pattern: RegExp, meaning: string][] = [
  [/<!--\$[?!]/, 'part of it would be filled in by a script'],
  [/<template\b[^>]*\sid="[BP]:/, 'part of it would be filled in by a script'],
  [/<div hidden="" id="S:/, 'part of it stands where a script would move it'],
  [/="javascript:/i, 'an address in it runs a script'],
  [/\sname="\$ACTION_/, 'a form in it posts to a server action'],
  [/<[a-z][^>]*\son[a-z]+="/i, 'an element in it listens by an attribute'],
  [/\sstyle="/, 'an element in it has a style attribute, which the content security policy forbids'],
  [/<style\b/, 'it has a style element, which the content security policy forbids'],
  [/<html\b[^>]*\sid="__next_error__"/, 'it is an error page'],
];

const required: readonly [pattern: RegExp, name: string][] = [
  [/^<!doctype html>/i, 'a doctype'],
  [/<html\b[^>]*\slang="[^"]+"/i, 'a language'],
  [/<title>[^<]+<\/title>/i, 'a title'],
  [/<main\b/i, 'a main part'],
  [/<h1\b/i, 'a headline'],
  [/<\/main>[\s\S]*<\/body><\/html>\s*$/i, 'an end'],
];

const noIndex = /<meta\b[^>]*\bname="robots"[^>]*\bcontent="[^"]*\bnoindex\b/i;

/**
 * Makes a page out of what Next rendered: takes out every script that is not JSON-LD, script preloads, and what is left
 * over for scripts.
 * @param html The whole document.
 * @param indexed Whether search engines shall have it; `noindex` in such a page is a fault.
 * @throws NotWhole when it is not a complete page without its scripts.
 */
export function finish(html: string, indexed: boolean): string {
  const page = html
    .replace(script, (whole, attributes: string) => (jsonLd.test(attributes) ? whole : ''))
    .replace(link, (whole) => (scriptPreload.test(whole) ? '' : whole))
    .replace(sizeAdjust, '')
    .replace(reactComment, '')
    .replace(emptyHole, '')
    .replace(closed, '$1>')
    .replace(forScripts, '');
  for (const [pattern, meaning] of unfinished) {
    if (pattern.test(page)) throw new NotWhole(`The page is not whole: ${meaning}.`);
  }
  for (const [pattern, name] of required) {
    if (!pattern.test(page)) throw new NotWhole(`The page is not whole: it lacks ${name}.`);
  }
  if (indexed && noIndex.test(page))
    throw new NotWhole('The page is not whole: it says noindex without reason.');
  return page;
}
