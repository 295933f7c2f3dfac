import { type Actor, may } from '../accounts/permissions.ts';
import type { Prisma } from '../db.ts';
import { frameOf, wholeOf } from './edit.ts';
import { type Focus, focusOf } from './focus.ts';
import type { Frame, Size } from './frame.ts';
import { mediaUrl } from './names.ts';
import { type Picture, pictureInclude, sourcesOf } from './picture.ts';

/** Alt text and caption in one language, and whether it is declared to need no alt text there. */
export type MediaTexts = { alt: string; caption: string; decorative: boolean };

/** A photo as the desk shows it: both languages, whose it is, and what this actor may do with it. */
export type MediaItem = {
  id: string;
  originalName: string;
  width: number;
  height: number;
  /** Size of the upload. */
  bytes: number;
  colour: string;
  credit: string;
  /** What the next save of what is said about it names. */
  version: number;
  /** The point that stays in sight where it is cut; null when nobody has set one. */
  focus: Focus | null;
  /** What the next change of how it looks names. */
  imageVersion: number;
  /** Its words were written for an earlier file. */
  wordsDue: boolean;
  /** What it shows of its upload; and the upload's size and address, in one of its sizes. */
  frame: Frame;
  whole: Size & { src: string };
  vi: MediaTexts;
  en: MediaTexts;
  sources: Picture['sources'];
  uploadedBy: string;
  createdAt: Date;
  /** Articles and saved versions of texts that show it. */
  uses: number;
  mayEdit: boolean;
};

export const mediaItemInclude = {
  ...pictureInclude,
  edit: true,
  uploadedBy: { select: { id: true, name: true } },
  _count: { select: { leadOf: true, galleries: true, inBodies: true } },
} as const satisfies Prisma.MediaInclude;

type Row = Prisma.MediaGetPayload<{ include: typeof mediaItemInclude }>;

function wholeAddress({ edit, renditions }: Row): string {
  const jpeg = renditions.filter(({ format }) => format === 'jpeg');
  const file = edit?.wholeFile ?? jpeg.findLast(({ width }) => width <= 1280)?.file ?? jpeg[0]?.file;
  return file ? mediaUrl(file) : '';
}

/** Shapes a media row for the desk. */
export function mediaItemOf(actor: Actor, row: Row): MediaItem {
  const { id, originalName, width, height, bytes, colour, credit, version, imageVersion, createdAt } = row;
  const texts = (locale: string): MediaTexts => {
    const found = row.texts.find((text) => text.locale === locale);
    return { alt: found?.alt ?? '', caption: found?.caption ?? '', decorative: found?.decorative ?? false };
  };
  const { leadOf, galleries, inBodies } = row._count;
  return {
    id,
    originalName,
    width,
    height,
    bytes,
    colour,
    credit,
    version,
    focus: focusOf(row),
    imageVersion,
    wordsDue: row.wordsFor !== row.fileNumber,
    frame: frameOf(row),
    whole: { ...wholeOf(row), src: wholeAddress(row) },
    vi: texts('vi'),
    en: texts('en'),
    sources: sourcesOf(row.renditions),
    uploadedBy: row.uploadedBy.name,
    createdAt,
    uses: leadOf + galleries + inBodies,
    mayEdit: may(actor, 'media.edit', row.uploadedBy.id),
  };
}
