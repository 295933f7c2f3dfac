import type { Actor } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { type Issue, issue } from '../issue.ts';
import type { MediaItem } from '../media/item.ts';
import { mediaLimits } from '../media/limits.ts';
import { mediaById } from '../media/queries.ts';
import { saveMediaTexts } from '../media/texts.ts';
import { addMedia } from '../media/upload.ts';
import { languageOfLine } from '../text/line-language.ts';
import type { Understood } from './understanding.ts';

type Picture = Understood['pictures'][number];

/** Pictures taken at the same time: while one is written, another is decoded. */
const atOnce = 3;

const cut = (text: string, limit: number): string => [...text].slice(0, limit).join('');

/** Captions that the document has and the library does not take, because the photo has another or is somebody else's. */
const keptCaptions = (item: MediaItem, { caption }: Picture, at: number): Issue[] =>
  locales.flatMap((locale) => {
    const words = caption[locale];
    const taken = !words || item[locale].caption === words || (item.mayEdit && !item[locale].caption);
    return taken
      ? []
      : [issue(`pictures.${at}.${locale}`, 'importCaptionKept', { number: at + 1, caption: words })];
  });

/** What the document says of a picture, where nobody has said it before. */
async function tell(
  actor: Actor,
  clock: Clock,
  { mediaId, picture, at, main }: { mediaId: string; picture: Picture; at: number; main: Locale },
): Promise<Issue[]> {
  const item = await mediaById(actor, mediaId);
  if (!item) return [];
  const kept = keptCaptions(item, picture, at);
  if (!item.mayEdit) return kept;
  const altLanguage = languageOfLine(picture.alt) ?? main;
  const text = (locale: Locale) => ({
    alt: item[locale].alt || (locale === altLanguage ? picture.alt : ''),
    caption: item[locale].caption || cut(picture.caption[locale] ?? '', mediaLimits.caption),
  });
  const credit = item.credit || cut(picture.credit, mediaLimits.credit);
  const words = { mediaId, version: item.version, vi: text('vi'), en: text('en'), credit };
  const same = locales.every(
    (one) => words[one].alt === item[one].alt && words[one].caption === item[one].caption,
  );
  if (same && credit === item.credit) return kept;
  const saved = await saveMediaTexts(actor, clock, words);
  return saved.ok ? kept : [...kept, ...saved.issues];
}

/**
 * Takes a document's pictures into the library, with captions, descriptions and credits; one that is there already is
 * used as it is, and what is said about it stays.
 * @param given `name` of the document, after which its pictures are named; `main` is the language of descriptions that
 * leave it open; `pictures` with their words by the languages they are to have.
 * @returns ids in the order of the pictures, null for one that could not be taken; issues with `number`.
 */
export async function takePictures(
  actor: Actor,
  clock: Clock,
  given: { name: string; pictures: readonly Picture[]; main: Locale },
): Promise<{ ids: (string | null)[]; issues: Issue[] }> {
  const stem = given.name.replace(/\.docx$/i, '');
  const taken: { id: string | null; issues: Issue[] }[] = [];
  const take = async (picture: Picture, at: number) => {
    const name = `${stem} – ${at + 1}.${picture.format === 'jpeg' ? 'jpg' : picture.format}`;
    const added = await addMedia(actor, clock, { name, bytes: picture.bytes, hurry: true });
    taken[at] = added.ok
      ? {
          id: added.data.mediaId,
          issues: await tell(actor, clock, { mediaId: added.data.mediaId, picture, at, main: given.main }),
        }
      : { id: null, issues: [issue(`pictures.${at}`, 'importPictureLost', { number: at + 1 })] };
  };
  const waiting = [...given.pictures.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await take(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { ids: taken.map(({ id }) => id), issues: taken.flatMap(({ issues }) => issues) };
}
