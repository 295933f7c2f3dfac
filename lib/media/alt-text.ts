import { fold } from '../text/fold.ts';
import { normalise } from '../text/normalise.ts';

const ending = /\.(?:jpe?g|jfif|png|gif|webp|avif|heic|heif|tiff?|bmp|svg)$/;

/** What cameras, telephones, chats and hurried people call pictures, folded; a number follows. */
const makers = [
  'img|image|images|picture|pic|pict|photo|untitled|unnamed|scan|download|capture|screenshot|screen shot',
  'dsc|dscn|dscf|dji|gopr|pxl|mvimg|p|cam|wp|sam|fb img|received|whatsapp image|messenger creation|viber image',
  'zalo|z|anh|hinh|hinh anh|anh chup|anh chup man hinh|chup man hinh|anh man hinh|tai xuong|khong co tieu de',
].join('|');

const numbered = new RegExp(
  `^(?:${makers}) ?[a-z]{0,2}\\d[\\d a-f]*(?: (?:at|luc|wa|zalo|copy|ban sao|\\d|[ap]m)\\w*)*$`,
);

const words = (text: string): string =>
  fold(normalise(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Whether somebody let a file name stand for a description: `IMG_1234.jpg`, `DSC 0042`, `ảnh 1`, `z4567890_ab12`,
 * `20230630_102030`, `toan-canh-hoi-nghi`.
 */
export function isFileName(alt: string): boolean {
  const folded = fold(normalise(alt)).trim();
  const isOneWord = /^[\w.()-]+$/.test(folded);
  if (ending.test(folded) || numbered.test(words(alt))) return true;
  if (/^(?=.*\d)[0-9a-f]{6,}$/.test(folded.replace(/[-_ .]/g, ''))) return true;
  return isOneWord && (folded.includes('_') || folded.split('-').length > 3);
}

const opening = /^(?:(?:hinh anh|anh|hinh|photo|image|picture|trong anh)(?: of| ve)? )/;

/** Whether a description says what the caption says, whatever its marks, capitals and punctuation. */
export function repeats(alt: string, caption: string): boolean {
  const [said, told] = [words(alt), words(caption)].map((text) => text.replace(opening, ''));
  return said !== '' && said === told;
}

/** A photo in one language, as it is looked at before readers see it. */
export type Described = {
  alt: string;
  caption: string;
  decorative: boolean;
  /** Its words were written for an earlier file. */
  wordsDue: boolean;
};

/** What is wrong with the words of a photo, as a key under `issues`. */
export type AltFault =
  | 'altMissing'
  | 'altOfLead'
  | 'altIsFileName'
  | 'altRepeatsCaption'
  | 'altForEarlierFile';

/**
 * What keeps a photo from being shown in a language: it says nothing of what it shows to those who do not see it, and is
 * not declared decorative; it leads the story and is; it is described with a file name, or with its caption once more; it
 * has another file since. Source: WCAG 2.2, 1.1.1, and its failures F30 and F39.
 */
export function altFault(
  { alt, caption, decorative, wordsDue }: Described,
  isLead: boolean,
): AltFault | null {
  if (decorative) return isLead ? 'altOfLead' : null;
  if (!alt) return 'altMissing';
  if (isFileName(alt)) return 'altIsFileName';
  if (repeats(alt, caption)) return 'altRepeatsCaption';
  return wordsDue ? 'altForEarlierFile' : null;
}
