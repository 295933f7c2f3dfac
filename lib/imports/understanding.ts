import { type Locale, locales, otherLocale } from '../i18n/locales.ts';
import { done, issue, type Result, refused } from '../issue.ts';
import { log } from '../log.ts';
import { settleAccount, wordsInNode } from './account.ts';
import { isLabel, type Layout, splitLanguages } from './bilingual.ts';
import { blocksOf, type PlacedBlock } from './blocks.ts';
import { gathered, type Named } from './bylines.ts';
import { type Caption, looseCaptions, takeCaptions } from './captions.ts';
import { takeClosing } from './closing.ts';
import { fieldsOf, type ProposedFields } from './fields.ts';
import { settleHeadings, unknownStyles } from './headings.ts';
import { type LeftOut, LeftOutList } from './left-out.ts';
import { takeOpening } from './opening.ts';
import { openPackage } from './package.ts';
import { type Pair, pairBlocks, sharePictures } from './pairs.ts';
import { type FoundPicture, findPictures, imagesIn } from './pictures.ts';
import type { Piece } from './piece.ts';
import { piecesOf } from './pieces.ts';
import { surveyed } from './surveyed.ts';
import type { Registered } from './units.ts';
import { readWord, type WordDocument } from './word-model.ts';
import { UnreadableXml } from './xml.ts';
import { zipOf } from './zip-writing.ts';

/** One language of a document. */
export type FoundText = { title: string; sapo: string; blocks: PlacedBlock[] };

/** A document as it was understood. Nothing of it is written anywhere. */
export type Understood = {
  layout: Layout;
  texts: Partial<Record<Locale, FoundText>>;
  /** Blocks of the two languages that say the same. */
  pairs: Pair[];
  pictures: (FoundPicture & { caption: Partial<Record<Locale, string>>; credit: string })[];
  named: Named[];
  units: Registered[];
  fields: ProposedFields;
  leftOut: LeftOut[];
};

/** What is understood of the pieces of one language. */
type Part = FoundText & {
  named: Named[];
  units: Registered[];
  captions: Map<number, Caption>;
  used: string[];
};

function readPart(pieces: readonly Piece[], locale: Locale, units: readonly Registered[]): Part {
  const labels = pieces.filter(isLabel);
  const captioned = takeCaptions(
    pieces.filter((piece) => !isLabel(piece)),
    locale,
  );
  const opening = takeOpening(captioned.pieces);
  const closing = takeClosing(opening.rest, units);
  const blocks = blocksOf(settleHeadings(closing.rest));
  return {
    title: opening.title,
    sapo: opening.sapo,
    blocks,
    named: closing.named,
    units: closing.units,
    captions: captioned.captions,
    used: [
      ...labels.map((label) => (label.kind === 'line' ? label.text : '')),
      ...captioned.used,
      ...opening.used,
      ...closing.used,
      ...wordsInNode(blocks),
    ],
  };
}

const shown = (blocks: readonly (PlacedBlock | Piece)[]): number[] => [
  ...new Set(blocks.flatMap((block) => ('picture' in block ? [block.picture] : []))),
];

/** Both texts show all pictures, each in its place. */
function withSharedPictures(parts: Partial<Record<Locale, Part>>): Partial<Record<Locale, Part>> {
  const { vi, en } = parts;
  if (!vi || !en) return parts;
  return {
    vi: { ...vi, blocks: sharePictures(en.blocks, vi.blocks) },
    en: { ...en, blocks: sharePictures(vi.blocks, en.blocks) },
  };
}

const textOf = ({ title, sapo, blocks }: FoundText): string =>
  [title, sapo, ...wordsInNode(blocks)].filter((text) => text.trim()).join('\n\n');

async function read(
  document: WordDocument,
  lines: readonly string[],
  units: readonly Registered[],
  left: LeftOutList,
) {
  const { pictures, places } = await findPictures(imagesIn(document.children), left);
  const pieces = piecesOf(document.children, { notes: document.notes, pictures: places, left }).filter(
    (piece) => !isContents(piece, left),
  );
  for (const style of unknownStyles(pieces)) left.add('style', style);
  const { layout, texts } = splitLanguages(pieces);
  const parts: Partial<Record<Locale, Part>> = {};
  for (const locale of locales) {
    const own = texts[locale];
    if (!own) continue;
    const others = shown(own).length > 0 ? [] : shown(texts[otherLocale(locale)] ?? []);
    parts[locale] = readPart(looseCaptions(own, others), locale, units);
  }
  const told = Object.values(parts);
  settleAccount(
    lines,
    [...told.flatMap(({ used }) => used), ...left.all().flatMap((one) => one.texts)],
    left,
  );
  const { vi, en } = withSharedPictures(parts);
  const captionOf = (at: number) => {
    const said = told.flatMap(({ captions }) => captions.get(at) ?? []);
    return {
      caption: Object.assign({}, ...said.map(({ words }) => words)) as Partial<Record<Locale, string>>,
      credit: said.find(({ credit }) => credit)?.credit ?? '',
    };
  };
  return {
    layout,
    texts: { ...(vi && { vi: plain(vi) }), ...(en && { en: plain(en) }) },
    pairs: vi && en ? pairBlocks(vi.blocks, en.blocks) : [],
    pictures: pictures.map((picture, at) => ({ ...picture, ...captionOf(at) })),
    named: gathered(told.flatMap(({ named }) => named)),
    units: [...new Set(told.flatMap((part) => part.units))],
    fields: fieldsOf({ ...(vi && { vi: textOf(vi) }), ...(en && { en: textOf(en) }) }),
    leftOut: left.all(),
  };
}

const plain = ({ title, sapo, blocks }: Part): FoundText => ({ title, sapo, blocks });

/** A table of contents says what the headings say. */
function isContents(piece: Piece, left: LeftOutList): boolean {
  if (piece.kind !== 'line' || !/^(?:toc|mục lục|contents)(?: heading| \d)/.test(piece.style)) return false;
  left.add('contents', piece.text);
  return true;
}

/**
 * Understands a Word document: its languages, headlines, texts, pictures with their captions, bylines, units, documents
 * and dates; and what of it is left out. Pure: reads the file and nothing else.
 * @param units The register, by whose names signatures are recognised.
 * @returns what was understood, or issues on `file`: mediaEmpty, importNotWord, importOldWord, importLocked, importBroken,
 * importBomb, importDoctype, importEmpty.
 */
export async function understand(bytes: Buffer, units: readonly Registered[]): Promise<Result<Understood>> {
  const opened = await openPackage(bytes);
  if (!opened.ok) return opened;
  const left = new LeftOutList();
  try {
    const { parts, lines } = surveyed(opened.data, left);
    const found = await read(await readWord(zipOf(parts)), lines, units, left);
    const empty =
      found.pictures.length === 0 &&
      Object.values(found.texts).every((text) => !textOf(text)) &&
      found.leftOut.every(({ texts }) => texts.length === 0);
    return empty ? refused(issue('file', 'importEmpty')) : done(found);
  } catch (error) {
    if (error instanceof UnreadableXml) return refused(issue('file', error.key));
    // Only the kind of the error: its message may quote the document.
    log().info({ kind: error instanceof Error ? error.name : '' }, 'a document could not be read');
    return refused(issue('file', 'importBroken'));
  }
}
