import type { Prisma } from '../db.ts';
import { type Box, type Frame, type Size, type Turn, turnedSize } from './frame.ts';

type Framed = Size & { edit: Prisma.MediaEditGetPayload<object> | null };

/** The size of a photo's upload, upright. */
export const wholeOf = ({ edit, width, height }: Framed): Size =>
  edit ? { width: edit.wholeWidth, height: edit.wholeHeight } : { width, height };

/** What a photo shows of its upload. */
export function frameOf({ edit }: Pick<Framed, 'edit'>): Frame {
  if (!edit) return { turn: 0, cut: null };
  const { left, top, width, height } = edit;
  const turn = edit.turn as Turn;
  const size = turnedSize({ width: edit.wholeWidth, height: edit.wholeHeight }, turn);
  const isWhole = width === size.width && height === size.height;
  return { turn, cut: isWhole ? null : { left, top, width, height } };
}

/** The part of its upload that a frame shows. */
export const boxOf = (whole: Size, { turn, cut }: Frame): Box =>
  cut ?? { left: 0, top: 0, ...turnedSize(whole, turn) };

/** What is written of a frame; the upload itself needs no row. */
export function editOf(whole: Size, frame: Frame, wholeFile: string | undefined) {
  if (!wholeFile) return null;
  return {
    ...boxOf(whole, frame),
    turn: frame.turn,
    wholeWidth: whole.width,
    wholeHeight: whole.height,
    wholeFile,
  };
}
