/** Reads a file of this site by its path, such as `/media/x.jpg`; null when there is none. */
export type ReadFile = (path: string) => Promise<{ type: string; bytes: Buffer } | null>;

/** The most that photos add to a file, in bytes as they come; those beyond it are left out, their words stay. */
const mostPhotos = 3 * 1024 * 1024;

const otherLink = /<link\b(?![^>]*\srel="(?:stylesheet|canonical)")[^>]*>/g;
const stylesheet = /<link\b[^>]*\srel="stylesheet"[^>]*>/g;
const styleUrl = /url\((["']?)(\/[^"')]+)\1\)/g;
const picture = /<picture\b[^>]*>[\s\S]*?<\/picture>|<img\b[^>]*>/g;
const ownAddress = /(\s(?:href|src))="\/(?!\/)/g;

const attributeOf = (tag: string, name: string): string =>
  (new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '').replaceAll('&amp;', '&');

const dataUri = ({ type, bytes }: { type: string; bytes: Buffer }): string =>
  `data:${type.replace(/;.*/, '')};base64,${bytes.toString('base64')}`;

/** Replaces each match by what `by` makes of it, one after the other. */
async function replaced(text: string, pattern: RegExp, by: (match: RegExpExecArray) => Promise<string>) {
  let made = '';
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    made += text.slice(at, match.index) + (await by(match));
    at = match.index + match[0].length;
  }
  return made + text.slice(at);
}

async function styleOf(href: string, read: ReadFile): Promise<string> {
  const css = await read(href);
  const inlined = await replaced(css?.bytes.toString() ?? '', styleUrl, async ([whole, , path = '']) => {
    const file = await read(path);
    return file ? `url(${dataUri(file)})` : whole;
  });
  return `<style>${inlined.replaceAll('</style', '<\\/style')}</style>`;
}

/**
 * Makes one file of a page, which can be kept and opened anywhere: its styles, fonts and photos are in it, its links lead
 * to the site.
 * @param html The page, finished.
 * @param origin The site's own origin, such as `https://tin.truong.edu.vn`.
 */
export async function selfContained(html: string, origin: string, read: ReadFile): Promise<string> {
  let room = mostPhotos;
  const styled = await replaced(html.replace(otherLink, ''), stylesheet, ([link]) =>
    styleOf(attributeOf(link, 'href'), read),
  );
  const whole = await replaced(styled, picture, async ([found]) => {
    const image = /<img\b[^>]*>/.exec(found)?.[0] ?? '';
    const file = await read(attributeOf(image, 'src'));
    if (!file || file.bytes.length > room) return `<span>${/\salt="([^"]*)"/.exec(image)?.[1] ?? ''}</span>`;
    room -= file.bytes.length;
    return image.replace(/\ssrc="[^"]*"/, ` src="${dataUri(file)}"`).replace(/\sloading="lazy"/, '');
  });
  return whole.replace(ownAddress, `$1="${origin}/`);
}
