import type { Focus } from './focus.ts';

/** How far a photo is turned clockwise, in degrees. */
export const turns = [0, 90, 180, 270] as const;
export type Turn = (typeof turns)[number];

export type Size = { width: number; height: number };

/** A part of a photo, in pixels. */
export type Box = Size & { left: number; top: number };

/** What a photo shows of its upload: turned, then cut; null where all of it is shown. */
export type Frame = { turn: Turn; cut: Box | null };

/** The size of an upload after it is turned. */
export const turnedSize = ({ width, height }: Size, turn: Turn): Size =>
  turn % 180 === 0 ? { width, height } : { width: height, height: width };

/** The whole of a size, as a part. */
export const wholeBox = ({ width, height }: Size): Box => ({ left: 0, top: 0, width, height });

type Point = { x: number; y: number };

const turnedBack: Record<Turn, (point: Point) => Point> = {
  0: (point) => point,
  90: ({ x, y }) => ({ x: y, y: 1 - x }),
  180: ({ x, y }) => ({ x: 1 - x, y: 1 - y }),
  270: ({ x, y }) => ({ x: 1 - y, y: x }),
};

const opposite: Record<Turn, Turn> = { 0: 0, 90: 270, 180: 180, 270: 90 };

/** A point of what is shown, both as shares, as a point of the whole upload. */
function onUpload({ x, y }: Point, whole: Size, { turn, cut }: Frame): Point {
  const size = turnedSize(whole, turn);
  const box = cut ?? wholeBox(size);
  return turnedBack[turn]({
    x: (box.left + x * box.width) / size.width,
    y: (box.top + y * box.height) / size.height,
  });
}

/**
 * Where the point that stays in sight lies after a photo is turned and cut anew: on what it lay on before.
 * @param whole Size of the upload.
 * @returns null when it was cut away.
 */
export function movedFocus(focus: Focus, whole: Size, from: Frame, to: Frame): Focus | null {
  const upload = onUpload({ x: focus.x / 1000, y: focus.y / 1000 }, whole, from);
  const size = turnedSize(whole, to.turn);
  const box = to.cut ?? wholeBox(size);
  const turned = turnedBack[opposite[to.turn]](upload);
  const x = Math.round(((turned.x * size.width - box.left) / box.width) * 1000);
  const y = Math.round(((turned.y * size.height - box.top) / box.height) * 1000);
  return Math.min(x, y) < 0 || Math.max(x, y) > 1000 ? null : { x, y };
}
