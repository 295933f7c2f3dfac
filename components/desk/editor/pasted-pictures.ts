/** A picture in a pasted text: its bytes, and the words that stand for it until it is uploaded. */
export type PastedPicture = { marker: string; name: string; data: Blob };

/** What the clipboard carries besides the HTML. */
export type Carried = {
  /** Pictures of a rich text, in its order; they are those that the HTML names by a file. */
  pictures: readonly Blob[];
  /** The words that stand for a picture that is on its way. */
  markerOf: (name: string) => string;
};

const dataAddress = /^data:image\/(png|jpeg|webp|avif);base64,([a-z0-9+/=\s]+)$/i;

function dataOf(address: string): Blob | null {
  const [, type = '', code = ''] = dataAddress.exec(address) ?? [];
  if (!code) return null;
  try {
    const bytes = Uint8Array.from(atob(code.replace(/\s+/g, '')), (letter) => letter.charCodeAt(0));
    return new Blob([bytes], { type: `image/${type.toLowerCase()}` });
  } catch {
    return null;
  }
}

/** How a picture is called where it is: the end of its address. */
function nameOf(picture: Element): string {
  const address = picture.getAttribute('src') ?? '';
  if (address.startsWith('data:')) return '';
  const last = address.split(/[?#]/)[0]?.split(/[/\\]/).at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** Small pictures in chats are letters. */
const isLetter = (picture: Element) =>
  picture.matches('[class*="emoji" i], [src*="emoji" i]') && Boolean(picture.getAttribute('alt'));

/** Counting pixels and ornaments. */
const isTiny = (picture: Element) =>
  ['width', 'height'].some((side) => {
    const size = picture.getAttribute(side);
    return size !== null && Number.parseInt(size, 10) <= 2;
  });

/** Where a block may stand: after the block of the text in which the picture is. */
function blockAround(picture: Element): Element {
  let block = picture;
  for (let outer: Element | null = picture; outer && outer.tagName !== 'BODY'; outer = outer.parentElement)
    if (outer.matches('p, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, figure')) block = outer;
  return block;
}

/**
 * Takes the pictures out of a pasted page: those whose bytes are there leave a paragraph of words in their place, by which
 * the picture finds it when it is uploaded.
 * @returns them, and the names of those whose bytes are not on the clipboard.
 */
export function takePictures(
  page: Document,
  { pictures, markerOf }: Carried,
): { taken: PastedPicture[]; missing: string[] } {
  const waiting = [...pictures];
  const taken: PastedPicture[] = [];
  const missing: string[] = [];
  const last = new Map<Element, Element>();
  for (const picture of page.querySelectorAll('img')) {
    if (isLetter(picture)) {
      picture.replaceWith(picture.getAttribute('alt') ?? '');
      continue;
    }
    const address = picture.getAttribute('src') ?? '';
    const local = /^(?:file|cid|blob|about):|^[a-z]:\\/i.test(address) || !address.includes(':');
    const data = dataOf(address) ?? (local ? waiting.shift() : undefined);
    const name = nameOf(picture);
    if (data) {
      const marker = markerOf(name);
      const place = page.createElement('p');
      place.textContent = marker;
      const block = blockAround(picture);
      (last.get(block) ?? block).after(place);
      last.set(block, place);
      taken.push({ marker, name, data });
    } else if (!isTiny(picture)) missing.push(name || address.slice(0, 60));
    picture.remove();
  }
  return { taken, missing };
}
